import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { namesExecution } from './names-execution';

const RESULTS = /产出|效益|效果|成本|满意/;

/** JX036 执行率另有计分，指标里又考核一次. */
export const executionTwice: Check = {
  code: 'JX036',
  name: 'execution-twice',
  severity: 'warning',
  explain: explanation('execution-twice'),
  ofIndicator({ row }, { result: { execution, table } }) {
    const name = indicatorName(row);
    const cell = row.level3?.cell;
    if (cell === undefined || row.detail || !namesExecution(name)) return [];
    // The forms of whole departments have it among how the department is run, beside what the funds block scores.
    if (table.kind === 'department' && row.level1 && !RESULTS.test(row.level1.text)) return [];
    const found = { cell, message: phrase('check.execution-twice', { name }), expected: null, actual: name };
    if (execution?.weight) return [found];
    // Without a funds block or weights it is not known whether the rate is scored elsewhere.
    if (table.funds || row.weight) return [];
    return [{ ...found, message: phrase('check.execution-twice.perhaps', { name }), severity: 'hint' }];
  },
};
