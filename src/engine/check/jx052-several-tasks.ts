import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX052 一个三级指标含多项任务，不能分别计分. */
export const severalTasks: Check = {
  code: 'JX052',
  name: 'several-tasks',
  severity: 'hint',
  explain: explanation('several-tasks'),
  ofIndicator({ row, target }) {
    const several = target.kind === 'several' || (target.kind === 'deadline' && target.deadlines.length > 1);
    if (!several || !row.target) return [];
    const message = phrase('check.several-tasks', { name: indicatorName(row), actual: row.target.text });
    return [{ cell: row.target.cell, message, expected: null, actual: row.target.text }];
  },
};
