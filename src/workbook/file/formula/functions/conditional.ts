import { decimal, type Decimal } from '../../../../engine';
import { criterionOf, type Criterion } from '../criterion';
import { valueOf, type Call, type FormulaFunction, type FunctionTable } from '../function';
import { NotComputable } from '../not-computable';
import { isMatrix, type Matrix } from '../operand';
import { INVALID_VALUE, isError, isNumber, type FormulaError } from '../value';
import { average, total } from './aggregate';

const MANY = 255;

/** Cells that must meet a condition. */
interface Test {
  readonly block: Matrix;
  readonly meets: Criterion;
}

type Summary = (numbers: readonly Decimal[]) => Decimal | FormulaError;

function blockOf(call: Call, index: number): Matrix {
  const operand = call.operand(index);
  if (isMatrix(operand) && operand.source) return operand;
  throw new NotComputable('Cells are asked for');
}

/** Pairs of cells and condition from the argument `from` on; an error where they differ in size. */
function testsOf(call: Call, from: number): Test[] | FormulaError {
  const tests: Test[] = [];
  for (let index = from; index + 1 < call.count; index += 2) {
    tests.push({ block: blockOf(call, index), meets: criterionOf(valueOf(call, index + 1)) });
  }
  const [first] = tests;
  const fits = tests.every(({ block }) => block.rows === first?.block.rows && block.columns === first.block.columns);
  return fits ? tests : INVALID_VALUE;
}

/** Calls `visit` for each place at which all tests are met, as far as a cell of them or of `other` may hold something. */
function eachMatch(tests: readonly Test[], other: Matrix | null, visit: (row: number, column: number) => void): void {
  const blocks = [...tests.map(({ block }) => block), ...(other ? [other] : [])];
  const rows = Math.max(...blocks.map(({ used }) => used.rows));
  const columns = Math.max(...blocks.map(({ used }) => used.columns));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (tests.every(({ block, meets }) => meets(block.at(row, column)))) visit(row, column);
    }
  }
}

function count(tests: readonly Test[]): Decimal {
  let counted = 0;
  eachMatch(tests, null, () => counted++);
  const [first] = tests;
  // Cells beyond the used ones are blank, and a condition may ask for just that.
  if (first && tests.every(({ meets }) => meets(null))) {
    const rows = Math.max(...tests.map(({ block }) => block.used.rows));
    const columns = Math.max(...tests.map(({ block }) => block.used.columns));
    counted += first.block.rows * first.block.columns - rows * columns;
  }
  return decimal(counted);
}

function summed(tests: readonly Test[], block: Matrix, summary: Summary): Decimal | FormulaError {
  const numbers: Decimal[] = [];
  let error: FormulaError | undefined;
  eachMatch(tests, block, (row, column) => {
    const value = block.at(row, column);
    if (isError(value)) error ??= value;
    else if (isNumber(value)) numbers.push(value);
  });
  return error ?? summary(numbers);
}

/** SUMIF and AVERAGEIF: the cells that are added up start where told, and are as many as those tested. */
function summingIf(summary: Summary): FormulaFunction {
  return {
    least: 2,
    most: 3,
    run: (call) => {
      const block = blockOf(call, 0);
      const test = { block, meets: criterionOf(valueOf(call, 1)) };
      if (call.count < 3) return summed([test], block, summary);
      const start = blockOf(call, 2).source;
      if (!start) throw new NotComputable('Cells are asked for');
      const { top, left } = start.area;
      const area = { top, left, bottom: top + block.rows - 1, right: left + block.columns - 1 };
      return summed([test], call.cells({ sheet: start.sheet, area }), summary);
    },
  };
}

function summingIfs(summary: Summary): FormulaFunction {
  return {
    least: 3,
    most: MANY,
    run: (call) => {
      const block = blockOf(call, 0);
      const tests = testsOf(call, 1);
      if (isError(tests)) return tests;
      const [first] = tests;
      const fits = first?.block.rows === block.rows && first.block.columns === block.columns;
      return fits ? summed(tests, block, summary) : INVALID_VALUE;
    },
  };
}

function countingIfs(most: number): FormulaFunction {
  return {
    least: 2,
    most,
    run: (call) => {
      const tests = testsOf(call, 0);
      return isError(tests) ? tests : count(tests);
    },
  };
}

/** Functions over the cells that meet conditions. */
export const CONDITIONALS: FunctionTable = {
  COUNTIF: countingIfs(2),
  COUNTIFS: countingIfs(MANY),
  SUMIF: summingIf(total),
  SUMIFS: summingIfs(total),
  AVERAGEIF: summingIf(average),
  AVERAGEIFS: summingIfs(average),
};
