import { ZERO } from '../number/decimal';
import { plainText } from '../number/round';
import { pointsOf } from '../scoring/points-of';
import { phrase } from '../message/phrase';
import type { Field, FundsRow } from '../table/table';
import type { Check } from './check';
import { explanation } from './explanation';

/** JX018 资金明细行不得再计分值和得分，只有年度资金总额一行计分 (财预〔2020〕10号附件1). */
export const detailRowScored: Check = {
  code: 'JX018',
  name: 'detail-row-scored',
  severity: 'warning',
  explain: explanation('detail-row-scored'),
  ofTable({ result }) {
    const [total, ...sources] = result.table.funds?.rows ?? [];
    if (!total || !marks(total)) return [];
    return sources.flatMap((row) => {
      const field = marks(row);
      const points = pointsOf(field);
      if (!field || !points) return [];
      const actual = plainText(points);
      const message = phrase('check.detail-row-scored', { label: row.label, total: total.label, actual });
      return [{ cell: field.cell, message, expected: null, actual }];
    });
  },
};

/** The weight or, where there is none, the score that the row carries. */
function marks({ weight, given }: FundsRow): Field | null {
  return [weight, given].find((field) => pointsOf(field)?.gt(ZERO)) ?? null;
}
