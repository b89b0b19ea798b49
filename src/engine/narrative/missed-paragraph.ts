import type { ScoredIndicator } from '../scoring/scored';
import type { Field } from '../table/table';
import { cellsOf, figure, percentage, quotation } from './facts';
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
  const weight = row.weight?.number ?? null;
  const standing = score ?? row.given?.number ?? null;
  const from = score ? cellsOf(row.target, row.actual, row.weight) : cellsOf(row.given);
  const lost = weight && standing && weight.gt(standing) ? weight.minus(standing) : null;
  return [
    Passage.say('narrative.marks', { weight: figure(weight, cellsOf(row.weight)) }),
    Passage.say('narrative.score', { score: figure(standing, from) }),
    Passage.say('narrative.lost', { lost: figure(lost, [...from, ...cellsOf(row.weight)]) }),
  ];
}

/** What people write where they have no reason to give. */
const NO_REASON = /^(?:无|暂无|没有|不适用|无偏差|[-—–/.…·。]*)$/;

function reason(note: Field | null): Passage | null {
  const given = note && !NO_REASON.test(note.text.replace(/\s/g, '')) ? quotation(note) : null;
  return Passage.sentence([
    given ? Passage.say('narrative.reason', { note: given }) : Passage.say('narrative.reason-missing', {}),
  ]);
}
