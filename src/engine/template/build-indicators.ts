import { cellName } from '../grid/a1';
import { decimal, type Decimal } from '../number/decimal';
import { percentText, plainText, round } from '../number/round';
import type { IndicatorBlock, IndicatorColumnRole, IndicatorForm } from './template-form';
import { formulaInput, inputOf, NOTHING, type Input, type SheetDraft } from './sheet-draft';
import type { Sums } from './sums';
import { TEMPLATE_STYLES } from './template-styles';
import { columnOf, isOfLevel, type PlacedColumns } from './placed-columns';
import { putLevels } from './put-levels';

/** Points of a row to write in: two lines, one on a wide page. */
const ROW = { portrait: 34, landscape: 27 } as const;
const PLACES = 2;
const SIGNS = ['≥', '≤', '=', '>', '<', '定性'];
/** 定性三档 as the rules word them. */
const TIERS = ['达成年度指标', '部分达成年度指标并具有一定效果', '未达成年度指标且效果较差'];
const YES_OR_NO = ['是', '否'];

/** 绩效指标; gives the columns for the total row below. */
export function buildIndicators(draft: SheetDraft, block: IndicatorBlock, sample: boolean, sums: Sums): PlacedColumns {
  const deep = block.head.some(({ under }) => under !== undefined);
  const rows = block.groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.rows.map((form) => ({ form, kind }))));
  const head = draft.add((deep ? 2 : 1) + rows.length);
  const first = head + (deep ? 2 : 1);
  const columns = placed(block);
  const apart = columnOf(columns, 'unit') !== undefined;
  putHead(draft, block, columns, { head, deep, last: first + rows.length - 1 });
  putLevels(draft, block.groups, columns, first);
  rows.forEach(({ form, kind }, index) => {
    const row = first + index;
    for (const { role, left, right } of columns) {
      if (isOfLevel(role) || (role === 'method' && !form.printed?.method)) continue;
      const input = inputFor(role, row, form, columns, sample);
      const style = role === 'actual' && apart ? TEMPLATE_STYLES.figure : STYLES[role];
      const from = role === 'level3' && kind.label === '' ? (columnOf(columns, 'level2')?.left ?? left) : left;
      draft.put({ top: row, left: from, bottom: row, right }, input, style);
    }
    addUp(row, form, columns, sample, sums);
    if (form.filled?.sign === '') offerTiers(draft, row, columns);
    // A note is as high as it is long.
    if (!sample || !form.filled?.note) draft.heighten(row, ROW[draft.form.landscape ? 'landscape' : 'portrait']);
  });
  accept(draft, columns, first, first + rows.length - 1);
  return columns;
}

const STYLES = {
  level3: TEMPLATE_STYLES.text,
  target: TEMPLATE_STYLES.centred,
  sign: TEMPLATE_STYLES.centred,
  value: TEMPLATE_STYLES.figure,
  unit: TEMPLATE_STYLES.centred,
  actual: TEMPLATE_STYLES.centred,
  marks: TEMPLATE_STYLES.figure,
  coefficient: TEMPLATE_STYLES.rate,
  score: TEMPLATE_STYLES.figure,
  method: TEMPLATE_STYLES.text,
  explanation: TEMPLATE_STYLES.text,
  note: TEMPLATE_STYLES.text,
  core: TEMPLATE_STYLES.centred,
  blank: TEMPLATE_STYLES.text,
} as const;

function placed({ side, head }: IndicatorBlock): PlacedColumns {
  let next = side?.columns ?? 0;
  return head.map((column) => {
    const left = next;
    next += column.columns;
    return { ...column, left, right: next - 1 };
  });
}

interface Rows {
  readonly head: number;
  readonly deep: boolean;
  readonly last: number;
}

function putHead(
  draft: SheetDraft,
  { side }: IndicatorBlock,
  columns: PlacedColumns,
  { head, deep, last }: Rows,
): void {
  if (side)
    draft.put(
      { top: head, left: 0, bottom: last, right: side.columns - 1 },
      inputOf(side.label),
      TEMPLATE_STYLES.label,
    );
  const below = deep ? head + 1 : head;
  let above: string | undefined;
  for (const { label, under, left, right } of columns) {
    const top = under === undefined ? head : below;
    draft.put({ top, left, bottom: below, right }, inputOf(label), TEMPLATE_STYLES.label);
    if (under !== undefined && under !== above) {
      const together = columns.filter((column) => column.under === under);
      const area = { top: head, left, bottom: head, right: together.at(-1)?.right ?? right };
      draft.put(area, inputOf(under), TEMPLATE_STYLES.label);
    }
    above = under;
  }
}

function inputFor(
  role: IndicatorColumnRole,
  row: number,
  form: IndicatorForm,
  columns: PlacedColumns,
  sample: boolean,
): Input {
  const { marks, filled, printed } = form;
  if (role === 'marks') return inputOf(marks ?? '');
  if (role === 'level3' || role === 'method' || role === 'explanation') {
    const text = printed?.[role];
    if (text !== undefined) return inputOf(text);
  }
  const score = sample ? scoreOf(form) : null;
  if (role === 'score')
    return columnOf(columns, 'coefficient') ? weightedInput(row, columns, score) : inputOf(textOf(score));
  if (!sample || !filled) return NOTHING;
  switch (role) {
    case 'level3':
      return inputOf(filled.name);
    case 'sign':
    case 'value':
    case 'unit':
    case 'note':
      return inputOf(filled[role]);
    case 'target':
      return inputOf(`${filled.sign}${filled.value}${filled.unit}`);
    case 'actual':
      return inputOf(columnOf(columns, 'unit') ? filled.actual : filled.actual + filled.unit);
    case 'coefficient':
      return { ...inputOf(filled.share), text: percentText(decimal(filled.share)) };
    case 'core':
      return inputOf('是');
    default:
      return NOTHING;
  }
}

/** 得分＝权重×系数 */
function weightedInput(row: number, columns: PlacedColumns, result: Decimal | null): Input {
  const at = (role: IndicatorColumnRole): string => cellName(row, columnOf(columns, role)?.left ?? 0);
  const [marks, coefficient] = [at('marks'), at('coefficient')];
  return formulaInput(`IF(COUNT(${coefficient})=0,"",ROUND(${marks}*${coefficient},${PLACES}))`, result);
}

function textOf(number: Decimal | null): string {
  return number ? plainText(number) : '';
}

function scoreOf({ marks, filled, given }: IndicatorForm): Decimal | null {
  if (given !== undefined) return decimal(given);
  return marks === null || !filled ? null : round(decimal(marks).times(decimal(filled.share)), PLACES);
}

function addUp(row: number, form: IndicatorForm, columns: PlacedColumns, sample: boolean, sums: Sums): void {
  const { marks } = form;
  for (const { role, left } of columns) {
    const cell = cellName(row, left);
    if (role === 'marks') sums.marks.push({ cell, number: marks === null ? null : decimal(marks) });
    if (role === 'score') sums.scores.push({ cell, number: sample ? scoreOf(form) : null });
  }
}

/** A qualitative indicator is answered with one of the three tiers; who measures it after all may write a figure. */
function offerTiers(draft: SheetDraft, row: number, columns: PlacedColumns): void {
  const actual = columnOf(columns, 'actual');
  if (!actual) return;
  const area = { top: row, left: actual.left, bottom: row, right: actual.right };
  draft.accept({ area, choices: TIERS, strict: false });
}

/** 数据验证 Signs from a list, scores up to their marks. */
function accept(draft: SheetDraft, columns: PlacedColumns, top: number, bottom: number): void {
  const marks = columnOf(columns, 'marks');
  for (const { role, left, right } of columns) {
    const area = { top, left, bottom, right };
    if (role === 'sign') draft.accept({ area, choices: SIGNS, strict: true });
    if (role === 'core') draft.accept({ area, choices: YES_OR_NO, strict: true });
    if (role === 'score') draft.accept({ area, from: '0', to: marks ? cellName(top, marks.left) : '100' });
    if (role === 'coefficient') draft.accept({ area, from: '0', to: '1' });
  }
}
