import { valueOf, type FormulaFunction, type FunctionTable } from '../function';
import { isError, isNumber, NOT_AVAILABLE, type Scalar } from '../value';

/** A question about one value, which an error answers like every other. */
function asking(question: (value: Scalar) => boolean): FormulaFunction {
  return { least: 1, most: 1, run: (call) => question(valueOf(call, 0)) };
}

/** Functions that ask what a value is. */
export const INFORMATION: FunctionTable = {
  ISNUMBER: asking(isNumber),
  ISTEXT: asking((value) => typeof value === 'string'),
  ISBLANK: asking((value) => value === null),
  ISERROR: asking(isError),
  ISERR: asking((value) => isError(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: asking((value) => isError(value) && value.error === NOT_AVAILABLE.error),
  NA: { least: 0, most: 0, run: () => NOT_AVAILABLE },
};
