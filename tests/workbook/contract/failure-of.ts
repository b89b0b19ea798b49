import { Failure } from '../../../src/workbook/failure';

/** The code of the failure in which a call ends. */
export async function failureOf(call: Promise<unknown>): Promise<string> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome.code;
  throw new Error(`No failure: ${String(outcome)}`);
}
