import type { AccountsRow } from '../../../src/engine/table/accounts';
import type { Field } from '../../../src/engine/table/table';

const shown = (field: Field | null): string => (field === null ? '∅' : (field.number?.toFixed() ?? field.text));

/** 名称 | 上年 | 年初 | 全年 | 决算 | 完成率 | 增减率 | 占比，没有那一列的写 ∅。 */
export function accountsLine(row: AccountsRow): string {
  const { label, prior, initial, budget, spent, rateGiven, growthGiven, shareGiven } = row;
  return [label, ...[prior, initial, budget, spent, rateGiven, growthGiven, shareGiven].map(shown)].join(' | ');
}
