import { decimal } from '../number/decimal';
import { fixedText, percentText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { uploadedOf } from './rehearsal';

/** JX053 上传后可能：总分按执行率封顶 (界限和依据见口径的预演). */
export const systemCap: Check = {
  code: 'JX053',
  name: 'system-cap',
  severity: 'hint',
  explain: explanation('system-cap'),
  ofTable(input) {
    const { policy, result } = input;
    const uploaded = policy.rehearsal && uploadedOf(input);
    if (!policy.rehearsal || !uploaded) return [];
    const { rate, total } = uploaded;
    const caps = policy.rehearsal.caps.tiers.filter(({ below }) => rate.lt(below));
    const [lowest] = [...caps].sort((a, b) => decimal(a.total).cmp(b.total));
    if (!lowest || total.lte(lowest.total)) return [];
    const cell = result.table.total?.given?.cell ?? uploaded.cell;
    const [expected, actual] = [lowest.total, fixedText(total, policy.scorePlaces)];
    const loss = plainText(total.minus(lowest.total));
    const message = phrase('check.system-cap', { rate: percentText(rate), expected, actual, loss });
    return [{ cell, message, expected, actual }];
  },
};
