import { decimal, ONE } from '../number/decimal';
import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { totalRate } from './funds-rate';

/** JX056 上传后可能亮黄灯：预算为 0，或没有花掉的过多 (界限和依据见口径的预演). */
export const systemYellowFlag: Check = {
  code: 'JX056',
  name: 'system-yellow-flag',
  severity: 'hint',
  explain: explanation('system-yellow-flag'),
  ofTable({ result: { execution }, policy: { rehearsal } }) {
    if (!execution || !rehearsal) return [];
    const { row, base, computed } = totalRate(execution);
    const cell = (row.rate ?? row.spent)?.cell;
    if (cell === undefined) return [];
    if (base?.eq(0)) return [{ cell, message: phrase('check.system-yellow-flag.zero'), expected: null, actual: '0' }];
    const unspent = computed && ONE.minus(computed);
    if (!unspent?.gt(rehearsal.yellowFlag.unspentAbove)) return [];
    const limit = percentText(decimal(rehearsal.yellowFlag.unspentAbove));
    const message = phrase('check.system-yellow-flag', { unspent: percentText(unspent), limit });
    return [{ cell, message, expected: null, actual: ratioText(unspent) }];
  },
};
