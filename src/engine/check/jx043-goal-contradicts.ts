import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Field } from '../table/table';
import type { Check, Found } from './check';
import { clausesOf } from './clauses-of';
import { coreName } from './core-name';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { namesExecution } from './names-execution';

const NOT_DONE =
  /(?:未能|不能|没能|无法|没有|尚未|暂未|未)(?:如期|按时|及时|全部|完全|按计划|有效)?(?:组织|开展|完成|实施|举办|发放|建成|达到|达成|启动|完工|竣工)/;
/** Some of it was done all the same. */
const PARTLY = /个别|部分|少数|一些|\d/;
/** There was nothing that was not done. */
const NOTHING_OPEN = /(?:无|没有|不存在)未/;
const ALL_DONE = /(?:全部|全面|均已?|都已?|圆满|如期|超额)(?:按时|按质|按量|顺利)*(?:完成|达成|实现)|完成率?100%/;

/** JX043 总体目标的文字与各指标的实绩矛盾. */
export const goalContradicts: Check = {
  code: 'JX043',
  name: 'goal-contradicts',
  severity: 'warning',
  explain: explanation('goal-contradicts'),
  ofTable({ result: { table, indicators } }) {
    const { goal } = table;
    const fields = [goal?.expected, goal?.actual].flatMap((field) => field ?? []);
    const denied = fields.flatMap((field) => deniedIndicator(field, indicators)).slice(0, 1);
    if (denied.length > 0 || !goal?.actual) return denied;
    return [...openThoughMet(goal.actual, indicators), ...doneThoughMissed(goal.actual, indicators)];
  },
};

/** `因疫情不能组织疗休养` above an indicator that counts the people who went. */
function deniedIndicator(field: Field, indicators: readonly ScoredIndicator[]): Found[] {
  const denials = clausesOf(field.text).filter((clause) => NOT_DONE.test(clause) && !NOTHING_OPEN.test(clause));
  const clauses = denials.filter((clause) => !PARTLY.test(clause));
  if (clauses.length === 0) return [];
  return indicators.flatMap(({ row, outcome }) => {
    const core = coreName(indicatorName(row));
    const clause = core.length < 3 ? undefined : clauses.find((text) => text.includes(core));
    if (clause === undefined || (outcome !== 'met' && outcome !== 'exceeded')) return [];
    const values = { clause, name: indicatorName(row), actual: row.actual?.text ?? '' };
    const message = phrase('check.goal-contradicts', values);
    return [{ cell: field.cell, message, expected: null, actual: clause, severity: 'error' }];
  });
}

function openThoughMet({ cell, text }: Field, indicators: readonly ScoredIndicator[]): Found[] {
  const clause = clausesOf(text).find((part) => NOT_DONE.test(part) && !NOTHING_OPEN.test(part));
  const judged = indicators.filter(({ outcome }) => outcome !== null);
  if (clause === undefined || judged.length < 3 || judged.some(({ outcome }) => outcome === 'missed')) return [];
  const message = phrase('check.goal-contradicts.open', { clause });
  return [{ cell, message, expected: null, actual: clause }];
}

function doneThoughMissed({ cell, text }: Field, indicators: readonly ScoredIndicator[]): Found[] {
  const clause = clausesOf(text).find((part) => ALL_DONE.test(part) && !NOT_DONE.test(part));
  // How much money was spent is no task of the goal.
  const tasks = indicators.filter(({ row }) => !row.detail && !namesExecution(indicatorName(row)));
  const missed = tasks.find(({ outcome }) => outcome === 'missed');
  if (clause === undefined || !missed) return [];
  const { row } = missed;
  const values = { clause, name: indicatorName(row), target: row.target?.text ?? '', actual: row.actual?.text ?? '' };
  return [{ cell, message: phrase('check.goal-contradicts.done', values), expected: null, actual: clause }];
}
