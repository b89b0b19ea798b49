import {
  countIndicators,
  isScored,
  percentText,
  plainText,
  say,
  type AllocationProduct,
  type Locale,
  type TableEvaluation,
} from '../engine';
import { accountsText } from './accounts-text';
import { columnsText } from './columns-text';

const WORDS = {
  'zh-CN': {
    allocation: ['行', '项目', '人数', '标准', '次数', '金额', '人数 × 标准'],
    total: '合计',
    printed: '表中印',
    counts: '指标：',
    item: (kind: string, count: number) => `${kind} ${count} 项`.trim(),
    between: '，',
  },
  en: {
    allocation: ['row', 'item', 'people', 'standard', 'times', 'amount', 'people × standard'],
    total: 'total',
    printed: 'printed',
    counts: 'indicators: ',
    item: (kind: string, count: number) => `${kind} ${count}`.trim(),
    between: ', ',
  },
} as const;

/** The figures of a table that is not scored, as lines for people; none for one that is. */
export function figuresText(evaluation: TableEvaluation, locale: Locale): string[] {
  if (isScored(evaluation)) return [];
  return [
    ...allocationLines(evaluation, locale),
    ...accountsText(evaluation, locale),
    ...countLines(evaluation, locale),
    ...rateLines(evaluation, locale),
  ];
}

function allocationLines({ table: { allocation }, products }: TableEvaluation, locale: Locale): string[] {
  if (!allocation) return [];
  const { columns, total } = { columns: WORDS[locale].allocation, total: allocation.total?.amount };
  const byRow = new Map(products.map((product) => [product.row, product]));
  const rows = allocation.rows.map((row) => [
    String(row.row),
    row.place.text,
    row.people?.text ?? '',
    row.standard?.text ?? '',
    row.times?.text ?? '',
    row.amount?.text ?? '',
    productText(byRow.get(row)),
  ]);
  return [...columnsText([columns, ...rows]), ...(total ? [`${WORDS[locale].total} ${total.text}`] : [])];
}

function productText(product: AllocationProduct | undefined): string {
  if (!product) return '';
  const { least, most } = product;
  return least.eq(most) ? plainText(least) : `${plainText(least)}–${plainText(most)}`;
}

function countLines({ table: { indicators } }: TableEvaluation, locale: Locale): string[] {
  const { counts, item, between } = WORDS[locale];
  const parts = countIndicators(indicators).map(({ kind, cells }) => item(kind, cells.length));
  return parts.length === 0 ? [] : [`${counts}${parts.join(between)}`];
}

/** The rates but those of the rows of accounts, which stand beside them. */
function rateLines({ rates, table: { accounts } }: TableEvaluation, locale: Locale): string[] {
  const told = accounts ? rates.filter(({ name }) => name === 'staff-control') : rates;
  return told.map(({ title, value, given, trace }) => {
    const parts = [`${say(title, locale)} ${value ? percentText(value) : '—'}`];
    if (given?.text) parts.push(`${WORDS[locale].printed} ${given.text}`);
    const [last] = trace.steps.slice(-1);
    if (!value && last) parts.push(say(last, locale));
    return parts.join('  ');
  });
}
