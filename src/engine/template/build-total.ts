import type { Area } from '../grid/grid';
import { parseCell, areaName } from '../grid/a1';
import { decimal, sum, type Decimal } from '../number/decimal';
import { round } from '../number/round';
import type { PlacedColumns } from './placed-columns';
import type { TotalBlock } from './template-form';
import { formulaInput, inputOf, NOTHING, type Input, type SheetDraft } from './sheet-draft';
import type { Addend, Sums } from './sums';
import { TEMPLATE_STYLES } from './template-styles';

const PLACES = 2;
const LINE = 24;
const GRADES = ['优', '良', '中', '差'];

/** 总分行 */
export function buildTotal(
  draft: SheetDraft,
  { label, graded }: TotalBlock,
  columns: PlacedColumns,
  sums: Sums,
  grade: ((score: Decimal) => string) | null,
): void {
  const row = draft.add(1);
  const counted = columns.filter(({ role }) => role === 'marks' || role === 'score');
  const before = (counted[0]?.left ?? draft.width) - 1;
  draft.put({ top: row, left: 0, bottom: row, right: before }, inputOf(label), TEMPLATE_STYLES.label);
  for (const { role, left, right } of columns.filter((column) => column.left > before)) {
    const area = { top: row, left, bottom: row, right };
    if (role === 'marks') draft.put(area, marksInput(sums), TEMPLATE_STYLES.figure);
    else if (role === 'score') draft.put(area, scoreInput(sums), TEMPLATE_STYLES.figure);
    else if (role === 'note' && graded) putGrade(draft, area, sums, grade);
    else draft.put(area, NOTHING, TEMPLATE_STYLES.text);
  }
  draft.heighten(row, LINE);
}

/** The total in the head of the form, once all of it is known. */
export function buildHeadTotal(draft: SheetDraft, sums: Sums): void {
  if (sums.total) draft.put(sums.total, scoreInput(sums), TEMPLATE_STYLES.figure);
}

function putGrade(draft: SheetDraft, area: Area, sums: Sums, grade: ((score: Decimal) => string) | null): void {
  const score = totalOf(sums.scores);
  draft.put(area, score && grade ? inputOf(grade(score)) : NOTHING, TEMPLATE_STYLES.centred);
  draft.accept({ area, choices: GRADES, strict: true });
}

function marksInput({ marks }: Sums): Input {
  const numbers = marks.map(({ number }) => number ?? decimal(0));
  return formulaInput(`SUM(${areasOf(marks)})`, sum(numbers));
}

function scoreInput({ scores }: Sums): Input {
  const areas = areasOf(scores);
  return formulaInput(`IF(COUNT(${areas})=0,"",ROUND(SUM(${areas}),${PLACES}))`, totalOf(scores));
}

function totalOf(scores: readonly Addend[]): Decimal | null {
  const numbers = scores.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? null : round(sum(numbers), PLACES);
}

/** `I6,H13:H26`: cells that follow one another down a column, as areas. */
function areasOf(addends: readonly Addend[]): string {
  const areas: Area[] = [];
  for (const { cell } of addends) {
    const at = parseCell(cell);
    if (!at) continue;
    const last = areas.at(-1);
    if (last && last.left === at.column && last.bottom + 1 === at.row)
      areas[areas.length - 1] = { ...last, bottom: at.row };
    else areas.push({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  }
  return areas.map(areaName).join(',');
}
