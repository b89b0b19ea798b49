import { isUnexplained } from '../check/is-unexplained';
import type { ScoredIndicator } from '../scoring/scored';
import { weightOf } from '../scoring/weight-of';
import type { Field } from '../table/table';
import { cellsOf, marks as figure, percentage, quotation } from './facts';
import { Passage } from './passage';

/** One missed indicator: target, actual, what it cost, and the reason from the sheet or a placeholder for it. */
export function missedParagraph(indicator: ScoredIndicator): Passage | null {
  const { row, completion } = indicator;
  const name = quotation(row.level3 ?? row.level2 ?? row.level1);
  const facts = Passage.sentence([
    Passage.say('narrative.missed-name', { name }),
    Passage.say('narrative.target', { target: quotation(row.target) }),
    Passage.say('narrative.actual', { actual: quotation(row.actual) }),
    Passage.say('narrative.completion', { rate: percentage(completion, cellsOf(row.target, row.actual)) }),
    ...marks(indicator),
  ]);
  return Passage.text([facts, reason(row.note)]);
}

function marks({ row, score }: ScoredIndicator): (Passage | null)[] {
  const weight = weightOf(row);
  const weightCell = weight ? [weight.cell] : [];
  const standing = score ?? row.given?.number ?? null;
  // A score that stands in the sheet is its own evidence; any other was computed.
  const stands = standing !== null && row.given?.number?.eq(standing);
  const from = stands ? cellsOf(row.given) : [...cellsOf(row.target, row.actual), ...weightCell];
  const lost = weight && standing?.lt(weight.value) ? weight.value.minus(standing) : null;
  return [
    Passage.say('narrative.marks', { weight: figure(weight?.value ?? null, 'read', weightCell) }),
    Passage.say('narrative.score', { score: figure(standing, stands ? 'read' : 'score', from) }),
    Passage.say('narrative.lost', { lost: figure(lost, 'difference', [...from, ...weightCell]) }),
  ];
}

/** What a drafted note leaves open: with it the note is no reason yet. */
const OPEN = '【待补充';

function reason(note: Field | null): Passage | null {
  const given = note && !isUnexplained(note) && !note.text.includes(OPEN) ? quotation(note) : null;
  return Passage.sentence([
    given ? Passage.say('narrative.reason', { note: given }) : Passage.say('narrative.reason-missing', {}),
  ]);
}
