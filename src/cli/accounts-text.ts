import { percentText, type Field, type Locale, type Rate, type RateName, type TableEvaluation } from '../engine';
import { columnsText } from './columns-text';

const COLUMNS = {
  'zh-CN': ['行', '项目', '上年', '年初', '全年', '决算', '完成预算', '完成年初', '增减', '占比'],
  en: ['row', 'item', 'last year', 'initial', 'budget', 'spent', 'of budget', 'of initial', 'change', 'share'],
} as const;
const RATES: readonly RateName[] = ['of-budget', 'of-initial', 'growth', 'share'];

/** The rows of a funds table of accounts with their rates, as lines for people; a printed rate that differs stands behind ≠. */
export function accountsText({ table: { accounts }, rates }: TableEvaluation, locale: Locale): string[] {
  if (!accounts) return [];
  const known = new Map(rates.map((rate) => [`${rate.name} ${rate.row}`, rate]));
  const rows = accounts.rows.map(({ row, label, prior, initial, budget, spent }) => [
    String(row),
    label,
    ...[prior, initial, budget, spent].map(amountText),
    ...RATES.map((name) => rateText(known.get(`${name} ${row}`))),
  ]);
  return columnsText([COLUMNS[locale], ...rows]);
}

function amountText(field: Field | null): string {
  return field?.text ?? '';
}

function rateText(rate: Rate | undefined): string {
  if (!rate?.value) return '';
  const computed = percentText(rate.value);
  const differs = rate.givenValue !== null && percentText(rate.givenValue) !== computed;
  return differs ? `${computed} ≠ ${rate.given?.text ?? ''}` : computed;
}
