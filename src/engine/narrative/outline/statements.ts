import type { Accounts } from '../../table/accounts';
import type { Table } from '../../table/table';
import { isPublicCost } from '../accounts/public-cost-rows';
import type { OutlineSection } from './outline';

/** 情况说明 What is written of tables that have no indicators, and for which there is no outline. */
export const statements = {
  amounts: { heading: '资金分配情况', carries: ['allocation'] },
  products: { heading: '分配金额测算情况', carries: ['products'] },
  grounds: { heading: '资金分配依据', asks: ['allocation'] },
  income: { heading: '收入决算情况', carries: ['accounts'] },
  spending: { heading: '支出决算情况', carries: ['accounts'] },
  publicCosts: { heading: '“三公”经费支出情况', carries: ['public-costs'] },
  staff: { heading: '人员情况', carries: ['staff'] },
  changes: { heading: '增减变化的原因', asks: ['changes'] },
} as const satisfies Readonly<Record<string, OutlineSection>>;

/** The sections of such a table, without those of which it says nothing; null for a table that is told in an outline. */
export function statementOf({ allocation, accounts, indicators }: Table): readonly OutlineSection[] | null {
  if (indicators.length > 0) return null;
  if (allocation) {
    const counts = allocation.rows.some(({ people, standard }) => people !== null && standard !== null);
    return [statements.amounts, ...(counts ? [statements.products] : []), statements.grounds];
  }
  if (!accounts) return null;
  const { rows, staff } = accounts;
  return [
    ...(rows.every(isPublicCost) ? [] : [isOfIncome(accounts) ? statements.income : statements.spending]),
    ...(rows.some(isPublicCost) ? [statements.publicCosts] : []),
    ...(staff.length > 0 ? [statements.staff] : []),
    statements.changes,
  ];
}

/** Whether accounts are of what came in: their totals say so, and none is of what was spent. */
function isOfIncome({ rows }: Accounts): boolean {
  const totals = rows.flatMap(({ isTotal, label }) => (isTotal ? label : []));
  return totals.some((label) => label.includes('收入')) && !totals.some((label) => label.includes('支出'));
}
