import { cellName, parseCell } from '../grid/a1';
import { decimal, min, sum, type Decimal } from '../number/decimal';
import { RATIO_PLACES, round } from '../number/round';
import type { Field } from '../table/table';

/** A formula with the number that it gives, for whoever writes it must know that this is the computed one. */
export interface Formula {
  readonly text: string;
  readonly result: Decimal;
}

/** The formula's text where it gives exactly `value`; null where there is none or it gives something else. */
export function formulaFor(value: Decimal, formula: Formula | null): string | null {
  return formula?.result.eq(value) ? formula.text : null;
}

/** `ROUND(E10/D10,4)`; null where a cell holds no number, or the whole is zero. */
export function ratioFormula(part: Field | null, whole: Field | null): Formula | null {
  if (!isNumeric(part) || !isNumeric(whole) || whole.number.eq(0)) return null;
  return {
    text: `ROUND(${part.cell}/${whole.cell},${RATIO_PLACES})`,
    result: round(part.number.div(whole.number), RATIO_PLACES),
  };
}

/**
 * `ROUND(MIN(E10*F10/D10,F10),2)`: a share of the weight, never above it. It multiplies first: 5 ÷ 6 × 3.75 is 3.125 and
 * rounds to 3.13, while a quotient cut off at some digit leaves a little less, which rounds to 3.12.
 */
export function shareFormula(
  part: Field | null,
  whole: Field | null,
  weight: Field | null,
  places: number,
): Formula | null {
  if (!isNumeric(part) || !isNumeric(whole) || !isNumeric(weight) || whole.number.eq(0)) return null;
  const share = part.number.times(weight.number).div(whole.number);
  return {
    text: `ROUND(MIN(${part.cell}*${weight.cell}/${whole.cell},${weight.cell}),${places})`,
    result: round(min(share, weight.number), places),
  };
}

/** Excel takes no more arguments in one call. */
const MOST_ARGUMENTS = 255;

/** `ROUND(SUM(H10,H19:H31),2)` over the cells, each with the number that it holds or will hold; null for more areas than one call takes. */
export function sumFormula(terms: readonly { cell: string; number: Decimal }[], places: number): Formula | null {
  const areas = columnRuns(terms.map(({ cell }) => cell));
  if (areas.length === 0 || areas.length > MOST_ARGUMENTS) return null;
  return {
    text: `ROUND(SUM(${areas.join(',')}),${places})`,
    result: round(sum(terms.map(({ number }) => number)), places),
  };
}

/** Cells that follow one another down a column, as areas. */
function columnRuns(cells: readonly string[]): string[] {
  const runs: { column: number; from: number; to: number }[] = [];
  for (const name of cells) {
    const at = parseCell(name);
    if (!at) continue;
    const run = runs.at(-1);
    if (run && run.column === at.column && run.to + 1 === at.row) run.to = at.row;
    else runs.push({ column: at.column, from: at.row, to: at.row });
  }
  return runs.map(({ column, from, to }) => {
    const first = cellName(from, column);
    return from === to ? first : `${first}:${cellName(to, column)}`;
  });
}

type NumericField = Field & { readonly number: Decimal };

/**
 * True for a cell that holds the number it is read as: Excel does not reckon with a text (`≥500人`), nor with the 10 points
 * that a weight of 10 % stands for.
 */
function isNumeric(field: Field | null): field is NumericField {
  return field !== null && typeof field.value === 'number' && (field.number?.eq(decimal(field.value)) ?? false);
}
