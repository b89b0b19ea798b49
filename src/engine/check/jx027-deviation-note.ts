import { plainText } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { IndicatorRow, Table } from '../table/table';
import { aboutMet } from './about-met';
import { beyondRange } from './beyond-range';
import type { Check, Found } from './check';
import { explainedElsewhere } from './explained-elsewhere';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { isUnexplained } from './is-unexplained';
import type { ScoringUnit } from './scoring-unit';

const REASON = /原因|由于|因为|未完成|未达/;

/** JX027 未完成或扣分的指标须写偏差原因和改进措施 (财预〔2020〕10号). */
export const deviationNote: Check = {
  code: 'JX027',
  name: 'deviation-note',
  severity: 'error',
  explain: explanation('deviation-note'),
  ofUnit(unit, { result: { table }, policy }) {
    if (aboutMet(unit, policy) && !lostMarks(unit)) return [];
    const { note } = unit.indicator.row;
    if (!note) return withoutPlace(unit, table);
    const message = reasonToNote(unit);
    if (!message || !isUnexplained(note)) return [];
    const found = { cell: note.cell, message, expected: null, actual: note.text === '' ? null : note.text };
    return [beyondRange(unit.indicator) ? { ...found, severity: 'warning' } : found];
  },
};

/** Whether a person took marks off. */
export function lostMarks({ weight, given }: ScoringUnit): boolean {
  return weight !== null && given?.lt(weight) === true;
}

/** A form without a column for reasons may give them below the table; a missed target needs one all the same. */
function withoutPlace({ indicator: { row, outcome, method } }: ScoringUnit, table: Table): Found[] {
  if (outcome !== 'missed' || method === 'qualitative' || !row.actual || explainedElsewhere(table, REASON)) return [];
  const message = phrase('check.deviation-note.no-place', { name: indicatorName(row), facts: factsOf(row) });
  return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text, severity: 'warning' }];
}

/** Some forms give no target to what goes by the execution rate. */
function factsOf(row: IndicatorRow): Phrase {
  const [target, actual] = [row.target?.text ?? '', row.actual?.text ?? ''];
  if (target === '') return phrase('check.deviation-note.actual', { actual });
  return phrase('check.deviation-note.both', { target, actual });
}

/** What asks for a note; null where nothing does. */
function reasonToNote(unit: ScoringUnit): Phrase | null {
  const { row, outcome, method } = unit.indicator;
  const name = indicatorName(row);
  // What a qualitative indicator missed is told by the marks that it lost.
  if (outcome === 'missed' && !(method === 'qualitative' && lostMarks(unit))) {
    const id = beyondRange(unit.indicator) ? 'beyond' : 'missed';
    return phrase(`check.deviation-note.${id}`, { name, facts: factsOf(row) });
  }
  const { weight, given } = unit;
  if (!weight || !given || !lostMarks(unit)) return null;
  return phrase('check.deviation-note.lost', { name, weight: plainText(weight), given: plainText(given) });
}
