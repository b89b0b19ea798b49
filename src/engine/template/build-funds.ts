import { cellName } from '../grid/a1';
import { decimal, min, type Decimal } from '../number/decimal';
import { round, roundRatio } from '../number/round';
import type { FundsBlock, FundsColumnRole } from './template-form';
import { formulaInput, inputOf, NOTHING, type Input, type SheetDraft } from './sheet-draft';
import type { Sums } from './sums';
import { TEMPLATE_STYLES } from './template-styles';

/** Points of a row to write in, and of the heading, which may take two lines. */
const LINE = 22;
const HEAD = 34;
const PLACES = 2;

/** The block while it is built: its first row below the heads, and the column in which each role begins. */
interface Placed {
  readonly block: FundsBlock;
  readonly top: number;
  readonly columns: ReadonlyMap<FundsColumnRole, number>;
  readonly sample: boolean;
}

/** 资金情况 with the rate and its score as formulas. */
export function buildFunds(draft: SheetDraft, block: FundsBlock, sample: boolean, sums: Sums): void {
  const head = draft.add(1 + block.rows.length);
  const first = block.side?.columns ?? 0;
  const bottom = head + block.rows.length;
  if (block.side) {
    const beside = { top: head, left: 0, bottom, right: first - 1 };
    draft.put(beside, inputOf(block.side.label), TEMPLATE_STYLES.label);
  }
  const placed: Placed = { block, top: head + 1, columns: columnsOf(block, first), sample };
  let left = first;
  for (const { columns, role, label } of block.head) {
    const right = left + columns - 1;
    draft.put({ top: head, left, bottom: head, right }, inputOf(label), TEMPLATE_STYLES.label);
    if (role === 'method')
      draft.put({ top: head + 1, left, bottom, right }, inputOf(block.method ?? ''), STYLES.method);
    else
      for (let row = head + 1; row <= bottom; row++)
        draft.put({ top: row, left, bottom: row, right }, inputFor(role, row, left, placed), STYLES[role]);
    left = right + 1;
  }
  if (block.marks !== null) addUp(placed, block.marks, sums);
  draft.heighten(head, HEAD);
  for (let row = head + 1; row <= bottom; row++) draft.heighten(row, LINE);
}

const STYLES = {
  name: TEMPLATE_STYLES.centred,
  source: TEMPLATE_STYLES.figure,
  initial: TEMPLATE_STYLES.figure,
  budget: TEMPLATE_STYLES.figure,
  spent: TEMPLATE_STYLES.figure,
  rate: TEMPLATE_STYLES.rate,
  marks: TEMPLATE_STYLES.figure,
  score: TEMPLATE_STYLES.figure,
  method: TEMPLATE_STYLES.text,
  blank: TEMPLATE_STYLES.text,
} as const;

const AMOUNTS = { initial: 0, budget: 1, spent: 2 } as const;

function columnsOf({ head }: FundsBlock, first: number): Placed['columns'] {
  const columns = new Map<FundsColumnRole, number>();
  let column = first;
  for (const { columns: width, role } of head) {
    if (!columns.has(role)) columns.set(role, column);
    column += width;
  }
  return columns;
}

function inputFor(role: FundsColumnRole, row: number, column: number, placed: Placed): Input {
  const { block, top, columns, sample } = placed;
  const form = block.rows[row - top];
  const isTotal = row === top;
  switch (role) {
    case 'name':
      return inputOf(form?.label ?? '');
    case 'source':
      return inputOf((sample && form?.sources?.[column - (columns.get('source') ?? 0)]) || '');
    case 'initial':
    case 'budget':
    case 'spent':
      return role === 'budget' && columns.has('source') ? sumInput(row, placed) : inputOf(amountIn(role, row, placed));
    case 'rate':
      return isTotal || block.rates === 'all' ? rateInput(row, placed) : NOTHING;
    case 'marks':
      return inputOf(isTotal ? (block.marks ?? '') : block.idle);
    case 'score':
      return isTotal && block.marks !== null ? scoreInput(row, block.marks, placed) : inputOf(block.idle);
    default:
      return NOTHING;
  }
}

/** What the sample says of the money of a row; '' for nothing. */
function amountIn(role: keyof typeof AMOUNTS, row: number, { block, top, sample }: Placed): string {
  return (sample && block.rows[row - top]?.amounts?.[AMOUNTS[role]]) || '';
}

/** What the money spent is held against: the budget, else the initial one where that is all. */
function baseOf({ columns }: Placed): 'budget' | 'initial' {
  return columns.has('budget') ? 'budget' : 'initial';
}

/** 合计 The sum of the sources beside it. */
function sumInput(row: number, placed: Placed): Input {
  const { columns } = placed;
  const sources = `${cellName(row, columns.get('source') ?? 0)}:${cellName(row, (columns.get('budget') ?? 0) - 1)}`;
  const amount = amountIn('budget', row, placed);
  return formulaInput(`IF(COUNT(${sources})=0,"",SUM(${sources}))`, amount === '' ? null : decimal(amount));
}

function rateInput(row: number, placed: Placed): Input {
  const share = shareIn(row, placed);
  return formulaInput(
    unlessBlank(row, placed, (base, spent) => `ROUND(${spent}/${base},4)`),
    share && roundRatio(share),
    'percent',
  );
}

function scoreInput(row: number, marks: string, placed: Placed): Input {
  const column = placed.columns.get('marks');
  const at = column === undefined ? marks : cellName(row, column);
  const formula = unlessBlank(row, placed, (base, spent) => `ROUND(MIN(${spent}*${at}/${base},${at}),${PLACES})`);
  return formulaInput(formula, scoreIn(row, marks, placed));
}

/** Nothing without a budget, which nothing can be divided by, and nothing before something was spent. */
function unlessBlank(row: number, placed: Placed, formula: (base: string, spent: string) => string): string {
  const at = (role: FundsColumnRole): string => cellName(row, placed.columns.get(role) ?? 0);
  const [base, spent] = [at(baseOf(placed)), at('spent')];
  return `IF(OR(SUM(${base})=0,COUNT(${spent})=0),"",${formula(base, spent)})`;
}

function scoreIn(row: number, marks: string, placed: Placed): Decimal | null {
  const share = shareIn(row, placed);
  return share && round(min(share.times(decimal(marks)), decimal(marks)), PLACES);
}

/** What part of its budget the sample spent; null for none. */
function shareIn(row: number, placed: Placed): Decimal | null {
  const [base, spent] = [amountIn(baseOf(placed), row, placed), amountIn('spent', row, placed)];
  return base === '' || spent === '' ? null : decimal(spent).div(decimal(base));
}

function addUp(placed: Placed, marks: string, sums: Sums): void {
  const { columns, top } = placed;
  const [marksColumn, scoreColumn] = [columns.get('marks'), columns.get('score')];
  if (marksColumn !== undefined) sums.marks.push({ cell: cellName(top, marksColumn), number: decimal(marks) });
  if (scoreColumn === undefined) return;
  sums.scores.push({ cell: cellName(top, scoreColumn), number: scoreIn(top, marks, placed) });
}
