import { decimal } from '../number/decimal';
import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import { scoresExecution } from '../policy/awards-marks';
import type { Check } from './check';
import { explanation } from './explanation';
import { uploadedOf } from './rehearsal';

/** JX055 上传后可能亮红灯：指标得分率超出资金得分率过多 (界限和依据见口径的预演). */
export const systemRedFlag: Check = {
  code: 'JX055',
  name: 'system-red-flag',
  severity: 'hint',
  explain: explanation('system-red-flag'),
  ofTable(input) {
    const { policy } = input;
    const uploaded = policy.rehearsal && scoresExecution(policy) ? uploadedOf(input) : null;
    if (!policy.rehearsal || !uploaded) return [];
    const money = decimal(policy.weights.execution);
    const done = uploaded.indicators.div(decimal(policy.fullMarks).minus(money));
    if (!done.gt(0)) return [];
    const gap = done.minus(uploaded.execution.div(money)).div(done);
    if (gap.lte(policy.rehearsal.redFlag.gapAbove)) return [];
    const values = { gap: percentText(gap), limit: percentText(decimal(policy.rehearsal.redFlag.gapAbove)) };
    return [
      { cell: uploaded.cell, message: phrase('check.system-red-flag', values), expected: null, actual: ratioText(gap) },
    ];
  },
};
