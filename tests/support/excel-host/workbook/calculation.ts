import type { CellValue } from '../../../../src/engine';
import { scalarOf } from '../../../../src/workbook/file/formula/cell-values';
import { dependents } from '../../../../src/workbook/file/formula/dependents';
import { Evaluator } from '../../../../src/workbook/file/formula/evaluator';
import {
  NO_SHIFT,
  type CellPlace,
  type FormulaCell,
  type SheetArea,
} from '../../../../src/workbook/file/formula/formula-book';
import { NotComputable } from '../../../../src/workbook/file/formula/not-computable';
import { single, type Matrix } from '../../../../src/workbook/file/formula/operand';
import { precedents } from '../../../../src/workbook/file/formula/precedents';
import { References } from '../../../../src/workbook/file/formula/references';
import { isNumber } from '../../../../src/workbook/file/formula/value';
import { sizeOf } from './areas';
import type { Sheet } from './sheet';

/**
 * Computes the formulas that were entered and those that depend on the changed cells, each after those that it reads.
 * Gives the texts of formulas that no one here computes; their cells keep what they showed.
 */
export function calculate(sheets: readonly Sheet[], changed: readonly CellPlace[]): string[] {
  const references = new References({ sheets: sheets.map(valueSheet), names: [] });
  const evaluator = new Evaluator(references, (area) => blockOf(sheets, area));
  const formulas = sheets.flatMap(formulasOf);
  const later = dependents(formulas, (formula) => precedents(formula, references), changed);
  const entered = new Set(changed.map(placeName));
  const first = formulas.filter(
    (formula) => entered.has(placeName(formula)) && !later.some((dependent) => dependent.formula === formula),
  );
  const unknown: string[] = [];
  for (const formula of [...first, ...later.map((dependent) => dependent.formula)]) {
    const value = resultOf(formula, references, evaluator);
    if (value === undefined) unknown.push(formula.text ?? '');
    else sheets[formula.sheet]?.change(formula.row, formula.column, { value });
  }
  return unknown;
}

function resultOf(formula: FormulaCell, references: References, evaluator: Evaluator): CellValue | undefined {
  const expression = references.expression(formula.text ?? '');
  if (!expression) return undefined;
  try {
    const result = single(evaluator.evaluate(expression, formula, false));
    // A formula that shows a blank cell shows 0.
    if (result === null) return 0;
    return isNumber(result) ? result.toNumber() : result;
  } catch (error) {
    if (error instanceof NotComputable) return undefined;
    throw error;
  }
}

function formulasOf(sheet: Sheet, index: number): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  for (const [row, column, { formula }] of sheet.cells()) {
    if (formula !== null) formulas.push({ sheet: index, row, column, text: formula, shift: NO_SHIFT, array: null });
  }
  return formulas;
}

function blockOf(sheets: readonly Sheet[], source: SheetArea): Matrix {
  const sheet = sheets[source.sheet];
  const used = sheet?.used(true);
  const { top, left } = source.area;
  const { rows, columns } = sizeOf(source.area);
  return {
    rows,
    columns,
    used: {
      rows: Math.min(rows, Math.max((used?.bottom ?? -1) - top + 1, 0)),
      columns: Math.min(columns, Math.max((used?.right ?? -1) - left + 1, 0)),
    },
    source,
    at: (row, column) => scalarOf(sheet?.value(top + row, left + column) ?? null),
  };
}

function valueSheet(sheet: Sheet): { name: string; height: number; width: number; value: Sheet['value'] } {
  return { name: sheet.name, height: 0, width: 0, value: (row, column) => sheet.value(row, column) };
}

function placeName({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${row},${column}`;
}
