import { cellName } from '../grid/a1';
import { decimal, min, type Decimal } from '../number/decimal';
import { round, roundRatio } from '../number/round';
import type { FundsBlock, FundsColumnRole, FundsRowForm } from './template-form';
import { formulaInput, inputOf, NOTHING, type Input, type SheetDraft } from './sheet-draft';
import type { Sums } from './sums';
import { TEMPLATE_STYLES } from './template-styles';

/** Points of a row to write in, and of the heading, which may take two lines. */
const LINE = 22;
const HEAD = 34;
const PLACES = 2;

/** The columns in which the block has its roles. */
type Columns = ReadonlyMap<FundsColumnRole, number>;

/** One row of the block. */
interface Row {
  readonly row: number;
  readonly form: FundsRowForm;
  readonly isTotal: boolean;
}

/** 资金情况 with the rate and its score as formulas. */
export function buildFunds(draft: SheetDraft, block: FundsBlock, sample: boolean, sums: Sums): void {
  const head = draft.add(1 + block.rows.length);
  const first = block.side?.columns ?? 0;
  if (block.side) {
    const beside = { top: head, left: 0, bottom: head + block.rows.length, right: first - 1 };
    draft.put(beside, inputOf(block.side.label), TEMPLATE_STYLES.label);
  }
  const columns = columnsOf(block, first);
  let left = first;
  for (const { columns: width, role, label } of block.head) {
    const right = left + width - 1;
    draft.put({ top: head, left, bottom: head, right }, inputOf(label), TEMPLATE_STYLES.label);
    block.rows.forEach((form, index) => {
      const row = head + 1 + index;
      const at: Row = { row, form, isTotal: index === 0 };
      const input = inputFor(role, at, block, columns, sample);
      draft.put({ top: row, left, bottom: row, right }, input, STYLES[role]);
    });
    left = right + 1;
  }
  if (block.marks !== null) addUp(block, head + 1, columns, sample, sums);
  draft.heighten(head, HEAD);
  for (let row = head + 1; row <= head + block.rows.length; row++) draft.heighten(row, LINE);
}

const STYLES = {
  name: TEMPLATE_STYLES.centred,
  initial: TEMPLATE_STYLES.figure,
  budget: TEMPLATE_STYLES.figure,
  spent: TEMPLATE_STYLES.figure,
  rate: TEMPLATE_STYLES.rate,
  marks: TEMPLATE_STYLES.figure,
  score: TEMPLATE_STYLES.figure,
  blank: TEMPLATE_STYLES.text,
} as const;

const AMOUNTS = { initial: 0, budget: 1, spent: 2 } as const;

function columnsOf({ head }: FundsBlock, first: number): Columns {
  const columns = new Map<FundsColumnRole, number>();
  let column = first;
  for (const { columns: width, role } of head) {
    columns.set(role, column);
    column += width;
  }
  return columns;
}

function inputFor(
  role: FundsColumnRole,
  { row, form, isTotal }: Row,
  block: FundsBlock,
  columns: Columns,
  sample: boolean,
): Input {
  const amounts = sample ? form.amounts : null;
  const at = (wanted: FundsColumnRole): string => cellName(row, columns.get(wanted) ?? 0);
  switch (role) {
    case 'name':
      return inputOf(form.label);
    case 'initial':
    case 'budget':
    case 'spent':
      return amounts ? inputOf(amounts[AMOUNTS[role]]) : NOTHING;
    case 'rate':
      return isTotal || block.rates === 'all' ? rateInput(at('budget'), at('spent'), amounts) : NOTHING;
    case 'marks':
      return inputOf(isTotal ? (block.marks ?? '') : block.idle);
    case 'score':
      return isTotal && block.marks !== null
        ? scoreInput(at('budget'), at('spent'), columns.has('marks') ? at('marks') : block.marks, block.marks, amounts)
        : inputOf(block.idle);
    case 'blank':
      return NOTHING;
  }
}

function rateInput(budget: string, spent: string, amounts: FundsRowForm['amounts']): Input {
  const result = amounts && roundRatio(decimal(amounts[2]).div(decimal(amounts[1])));
  return formulaInput(unlessBlank(budget, spent, `ROUND(${spent}/${budget},4)`), result, 'percent');
}

function scoreInput(
  budget: string,
  spent: string,
  marksAt: string,
  marks: string,
  amounts: FundsRowForm['amounts'],
): Input {
  const formula = unlessBlank(budget, spent, `ROUND(MIN(${spent}*${marksAt}/${budget},${marksAt}),${PLACES})`);
  return formulaInput(formula, amounts && scoreOf(amounts, decimal(marks)));
}

/** Nothing without a budget, which nothing can be divided by, and nothing before something was spent. */
function unlessBlank(budget: string, spent: string, formula: string): string {
  return `IF(OR(SUM(${budget})=0,COUNT(${spent})=0),"",${formula})`;
}

function scoreOf([, budget, spent]: readonly [string, string, string], marks: Decimal): Decimal {
  return round(min(decimal(spent).times(marks).div(decimal(budget)), marks), PLACES);
}

function addUp(block: FundsBlock, row: number, columns: Columns, sample: boolean, sums: Sums): void {
  const [total] = block.rows;
  const [marksColumn, scoreColumn] = [columns.get('marks'), columns.get('score')];
  const marks = decimal(block.marks ?? 0);
  if (marksColumn !== undefined) sums.marks.push({ cell: cellName(row, marksColumn), number: marks });
  if (scoreColumn === undefined) return;
  const number = sample && total?.amounts ? scoreOf(total.amounts, marks) : null;
  sums.scores.push({ cell: cellName(row, scoreColumn), number });
}
