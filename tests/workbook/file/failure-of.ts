import { Failure, type FailureCode } from '../../../src/workbook/failure';

/** The code of the failure that `run` ends in; anything else that happens is an error of the test. */
export function failureOf(run: () => unknown): FailureCode {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error('No failure.');
}
