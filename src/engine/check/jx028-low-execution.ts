import { decimal } from '../number/decimal';
import { percentText, ratioText, roundRatio } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explainedElsewhere } from './explained-elsewhere';
import { explanation } from './explanation';
import { knownRate } from './funds-rate';
import { isFormHint } from './is-form-hint';
import { isUnexplained } from './is-unexplained';

const MATTER = /执行|支出|支付|拨付|结余|结转|资金/;

/** JX028 执行率低于口径规定的界限须说明 (四川项目支出绩效自评表填表说明: 90%). */
export const lowExecution: Check = {
  code: 'JX028',
  name: 'low-execution',
  severity: 'warning',
  explain: explanation('low-execution'),
  ofTable({ result: { execution, table }, policy }) {
    const rate = execution && knownRate(execution);
    if (!execution || !rate || roundRatio(rate).gte(policy.execution.noteBelow)) return [];
    const { note, rate: shown, spent } = execution.total;
    const noted = note && !isUnexplained(note) && !isFormHint(note.text);
    const cell = (note ?? shown ?? spent)?.cell;
    if (noted || cell === undefined || explainedElsewhere(table, MATTER)) return [];
    const message = phrase('check.low-execution', {
      actual: percentText(rate),
      limit: percentText(decimal(policy.execution.noteBelow)),
    });
    return [{ cell, message, expected: null, actual: ratioText(rate) }];
  },
};
