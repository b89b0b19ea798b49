import { plainText } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { isUnexplained } from './is-unexplained';
import type { ScoringUnit } from './scoring-unit';

/** JX027 未完成或扣分的指标须写偏差原因和改进措施 (财预〔2020〕10号). */
export const deviationNote: Check = {
  code: 'JX027',
  name: 'deviation-note',
  severity: 'error',
  explain: explanation('deviation-note'),
  ofUnit(unit) {
    const { note } = unit.indicator.row;
    const message = note && reasonToNote(unit);
    if (!message || !isUnexplained(note)) return [];
    return [{ cell: note.cell, message, expected: null, actual: note.text === '' ? null : note.text }];
  },
};

/** Whether a person took marks off. */
export function lostMarks({ weight, given }: ScoringUnit): boolean {
  return weight !== null && given?.lt(weight) === true;
}

/** What asks for a note; null where nothing does. */
function reasonToNote(unit: ScoringUnit): Phrase | null {
  const { row, outcome, method } = unit.indicator;
  const name = indicatorName(row);
  // What a qualitative indicator missed is told by the marks that it lost.
  if (outcome === 'missed' && !(method === 'qualitative' && lostMarks(unit))) {
    const values = { name, target: row.target?.text ?? '', actual: row.actual?.text ?? '' };
    return phrase('check.deviation-note.missed', values);
  }
  const { weight, given } = unit;
  if (!weight || !given || !lostMarks(unit)) return null;
  return phrase('check.deviation-note.lost', { name, weight: plainText(weight), given: plainText(given) });
}
