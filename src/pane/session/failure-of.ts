import { Failure } from '../../workbook/failure';

/** What went wrong, as something that can be said to a person. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('unexpected', { error: error instanceof Error ? error.message : String(error) });
}
