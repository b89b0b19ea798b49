import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

const EXECUTION =
  /(?:预算|资金|经费).{0,4}(?:执[行性]|支付|支出|使用).{0,2}(?:完成)?率|预算.{0,2}执[行性]|(?:支出|支付)(?:进度|完成率)|^执行率$/;
const OTHER = /效率|及时|合规|准确|规范|到位|合格/;

/** JX036 执行率另有计分，指标里又考核一次. */
export const executionTwice: Check = {
  code: 'JX036',
  name: 'execution-twice',
  severity: 'warning',
  explain: explanation('execution-twice'),
  ofIndicator({ row }, { result: { execution, table } }) {
    const name = indicatorName(row);
    const cell = row.level3?.cell;
    if (cell === undefined || row.detail || !EXECUTION.test(name) || OTHER.test(name)) return [];
    const found = { cell, message: phrase('check.execution-twice', { name }), expected: null, actual: name };
    if (execution?.weight) return [found];
    // Without a funds block or weights it is not known whether the rate is scored elsewhere.
    if (table.funds || row.weight) return [];
    return [{ ...found, message: phrase('check.execution-twice.perhaps', { name }), severity: 'hint' }];
  },
};
