import { phrase } from '../message/phrase';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { partlyPublished } from './partly-published';
import { printedExecution } from './printed-execution';

/** Fewer indicators may well all be met. */
const ENOUGH = 5;

/** JX048 全部满分，或每项完成值都与指标值一字不差. */
export const allFull: Check = {
  code: 'JX048',
  name: 'all-full',
  severity: 'hint',
  explain: explanation('all-full'),
  ofTable: (input) => (partlyPublished(input) ? [] : [...allFullMarks(input), ...allRepeated(input)].slice(0, 1)),
};

function allFullMarks({ units, result }: CheckInput): Found[] {
  const { table, total } = result;
  const weighted = units.filter(({ weight }) => weight !== null);
  if (weighted.length < ENOUGH || !weighted.every(({ weight, given }) => weight && given?.eq(weight))) return [];
  const execution = printedExecution(result);
  const docked = execution.weight && !execution.given?.eq(execution.weight);
  const cell = (table.total?.given ?? weighted.at(-1)?.indicator.row.given)?.cell;
  // What was missed and got full marks all the same is told by itself.
  const missed = units.some(({ indicator }) => indicator.outcome === 'missed');
  if (docked || missed || cell === undefined) return [];
  const message = phrase('check.all-full', { count: String(weighted.length) });
  return [{ cell, message, expected: null, actual: total.given && table.total?.given ? table.total.given.text : null }];
}

/** Of a form without scores. */
function allRepeated({ units }: CheckInput): Found[] {
  const filled = units.filter(({ indicator: { target } }) => target.kind !== 'blank');
  const repeated = filled.filter(({ indicator: { target, actual } }) => target.text === actual.text);
  const cell = filled[0]?.indicator.row.actual?.cell;
  if (units.some(({ given }) => given !== null) || filled.length < ENOUGH || cell === undefined) return [];
  if (repeated.length < filled.length) return [];
  const message = phrase('check.all-full.repeated', { count: String(filled.length) });
  return [{ cell, message, expected: null, actual: null }];
}
