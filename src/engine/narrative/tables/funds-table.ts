import type { Execution } from '../../execution/execution';
import { narrative } from '../../message/zh-cn/narrative';
import { percentText } from '../../number/round';
import type { ReportTable } from './report-table';

const AMOUNTS = ['initial', 'budget', 'spent'] as const;
const COLUMNS = ['source', ...AMOUNTS, 'rate'] as const;

/** 资金表 The money by its sources, the total first. */
export function fundsTable({ funds: { moneyUnit, rows }, total, rate }: Execution): ReportTable {
  const lines = rows.map((row) => ({
    source: row.label,
    initial: row.initial?.text ?? '',
    budget: row.budget?.text ?? '',
    spent: row.spent?.text ?? '',
    rate: row === total && rate ? percentText(rate) : (row.rate?.text ?? ''),
  }));
  const columns = COLUMNS.filter((column) => lines.some((line) => line[column] !== ''));
  const unit = narrative['narrative.table.unit'].replace('{unit}', moneyUnit);
  return {
    columns: columns.map((column) => {
      const isAmount = AMOUNTS.some((amount) => amount === column);
      return { column, head: `${narrative[`narrative.table.${column}`]}${isAmount ? unit : ''}` };
    }),
    rows: lines.map((line) => ({ cells: columns.map((column) => line[column]), span: 1 })),
  };
}
