import { Failure } from '../failure';
import { OLDEST_API } from './api';
import { ERROR_CODES } from './error-codes';

/** An error of Excel or its library in the words of a person; any other error is one of ours and stays what it is. */
export function failureOf(error: unknown, sheet = ''): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new Failure(ERROR_CODES[error.code] ?? 'host-refused', { code: error.code, sheet, needed: OLDEST_API });
}

/** True where a message to or from Excel was larger than it lets through. */
export function isTooLarge(error: unknown): boolean {
  const failure = failureOf(error);
  return failure instanceof Failure && failure.code === 'payload-too-large';
}
