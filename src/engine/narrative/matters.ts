import type { Execution } from '../execution/execution';
import { rateFact, rateMarksClause } from './execution-facts';
import { cellsOf, marks } from './facts';
import { briefOf, factsOf } from './indicator/tell-one';
import { noteIn, noteOf, type Note } from './indicator/note';
import { isDocked } from './indicator/tale';
import { restClause } from './parts/funds';
import { isDockedBlindly, isLow } from './low-rate';
import { Passage } from './passage';
import type { Story } from './story';

/** 事项 Something that fell short or went far beyond: what it is, and what the sheet says of it. */
export interface Matter {
  /** What measures are for: `“走访户数”`. */
  readonly name: Passage | null;
  /** With target and actual, and without a stop. */
  readonly statement: () => Passage | null;
  /** The same where target and actual are told elsewhere. */
  readonly brief: () => Passage | null;
  readonly note: Note;
  /** What is asked for where the sheet gives no reason. */
  readonly ask: Passage | null;
}

/** What fell short: a low execution rate, missed targets, marks taken off. */
export function shortcomings({ result: { execution }, policy, tales }: Story): readonly Matter[] {
  const matters: Matter[] = [];
  if (execution && isLow(execution, policy)) matters.push(lowRate(execution));
  else if (execution && isDockedBlindly(execution)) matters.push(dockedRate(execution));
  for (const tale of tales) {
    if (tale.fate !== 'missed' && !isDocked(tale)) continue;
    const ask = Passage.say(tale.fate === 'missed' ? 'narrative.ask.reason' : 'narrative.ask.deduction', {});
    matters.push({
      name: tale.name,
      statement: () => factsOf(tale),
      brief: () => briefOf(tale),
      note: noteOf(tale),
      ask,
    });
  }
  return matters;
}

/** What went far beyond its target. */
export function overCompletions({ tales }: Story): readonly Matter[] {
  return tales
    .filter(({ fate }) => fate === 'exceeded')
    .map((tale) => {
      const ask = Passage.say('narrative.ask.excess', {});
      return { name: tale.name, statement: () => factsOf(tale), brief: () => briefOf(tale), note: noteOf(tale), ask };
    });
}

/** The matter with its reason; a missing one is asked for unless it is written `elsewhere`. */
export function tellBriefly({ brief, note, ask }: Matter, elsewhere: boolean): Passage | null {
  return Passage.text([Passage.sentence([brief()]), note.reason ?? (elsewhere ? null : ask)]);
}

/** The matter in full: what it is, why it came so, and what will be done. */
export function tellFully({ statement, note, ask }: Matter): Passage | null {
  const measures = Passage.say('narrative.measures', { measures: note.measures });
  return Passage.text([Passage.sentence([statement()]), note.reason ?? ask, Passage.sentence([measures])]);
}

function lowRate(execution: Execution): Matter {
  const rate = rateFact(execution);
  const rest = restClause(execution);
  const said = Passage.say('narrative.low-rate', { rate, rest }) ?? Passage.say('narrative.low-rate-alone', { rate });
  return {
    name: Passage.say('narrative.rate-name', {}),
    statement: () => said,
    brief: () => said,
    note: noteIn(execution.total.note),
    ask: Passage.say('narrative.ask.rate-reason', {}),
  };
}

function dockedRate(execution: Execution): Matter {
  const { score, given, weight, total, funds } = execution;
  const standing = score ?? given;
  const cells = cellsOf(total.given, total.weight ?? funds.labelWeight);
  const lost = marks(standing && weight ? weight.minus(standing) : null, 'difference', cells);
  const said = Passage.clause([rateMarksClause(execution), Passage.say('narrative.lost-only', { lost })]);
  return {
    name: Passage.say('narrative.rate-marks-name', {}),
    statement: () => said,
    brief: () => said,
    note: noteIn(total.note),
    ask: Passage.say('narrative.ask.rate-deduction', {}),
  };
}
