import { toLogical } from '../coerce';
import { operandsOf, scalarFunction, valueOf, type Call, type FormulaFunction, type FunctionTable } from '../function';
import { isMatrix, valuesOf, type Operand } from '../operand';
import { INVALID_VALUE, isError, isNumber, NOT_AVAILABLE, type FormulaError } from '../value';

const MANY = 254;

/** The result of the argument, or `otherwise` where there is none. */
function branch(call: Call, index: number, otherwise: Operand): Operand {
  return index < call.count ? call.operand(index) : otherwise;
}

/** Only the branch that is taken is evaluated. */
const IF: FormulaFunction = {
  least: 2,
  most: 3,
  run: (call) => {
    const condition = toLogical(valueOf(call, 0));
    if (isError(condition)) return condition;
    return condition ? call.operand(1) : branch(call, 2, false);
  },
};

const IFS: FormulaFunction = {
  least: 2,
  most: MANY,
  run: (call) => {
    for (let index = 0; index < call.count; index += 2) {
      const condition = toLogical(valueOf(call, index));
      if (isError(condition)) return condition;
      if (condition) return branch(call, index + 1, NOT_AVAILABLE);
    }
    return NOT_AVAILABLE;
  },
};

/** The first argument, or the second where the first is an error that `caught` names. */
function fallback(caught: (error: FormulaError) => boolean): FormulaFunction {
  return {
    least: 2,
    most: 2,
    run: (call) => {
      const value = valueOf(call, 0);
      return isError(value) && caught(value) ? call.operand(1) : value;
    },
  };
}

/** The truth values of all arguments: in blocks, texts and blanks are passed over. */
function conditionsOf(call: Call): boolean[] | FormulaError {
  const conditions: boolean[] = [];
  for (const operand of operandsOf(call)) {
    for (const value of isMatrix(operand) ? valuesOf(operand) : [operand]) {
      if (isMatrix(operand) && !isError(value) && !isNumber(value) && typeof value !== 'boolean') continue;
      const condition = toLogical(value);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? INVALID_VALUE : conditions;
}

function joining(join: (conditions: readonly boolean[]) => boolean): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    run: (call) => {
      const conditions = conditionsOf(call);
      return isError(conditions) ? conditions : join(conditions);
    },
  };
}

/** Functions of conditions. */
export const LOGIC: FunctionTable = {
  IF,
  IFS,
  IFERROR: fallback(() => true),
  IFNA: fallback(({ error }) => error === NOT_AVAILABLE.error),
  AND: joining((conditions) => conditions.every(Boolean)),
  OR: joining((conditions) => conditions.some(Boolean)),
  NOT: scalarFunction(1, 1, ([value = null]) => {
    const condition = toLogical(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
};
