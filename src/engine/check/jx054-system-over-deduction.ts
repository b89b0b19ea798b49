import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX054 上传后可能：超额过多的指标扣分 (界限和依据见口径的预演). */
export const systemOverDeduction: Check = {
  code: 'JX054',
  name: 'system-over-deduction',
  severity: 'hint',
  explain: explanation('system-over-deduction'),
  ofUnit({ indicator: { row, method, completion }, weight }, { policy: { rehearsal } }) {
    if (!rehearsal || !completion || !weight || (method !== 'proportional' && method !== 'equal')) return [];
    const { from, points } = rehearsal.overDeduction;
    const cell = (row.given ?? row.actual)?.cell;
    if (!completion.reaches(from) || cell === undefined) return [];
    const values = { name: indicatorName(row), completion: percentText(completion.ratio), points };
    const message = phrase('check.system-over-deduction', values);
    return [{ cell, message, expected: null, actual: ratioText(completion.ratio) }];
  },
};
