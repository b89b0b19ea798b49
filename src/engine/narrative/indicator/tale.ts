import type { Decimal } from '../../number/decimal';
import type { ScoredIndicator, ScoreReason } from '../../scoring/scored';
import { weightOf, type Weight } from '../../scoring/weight-of';
import { cellsOf, nameOf } from '../facts';
import { Passage } from '../passage';

/** What became of an indicator; `rated`: a person gave it marks, and no figure can be held against its target. */
export type Fate = 'met' | 'exceeded' | 'missed' | 'rated' | 'undecided' | 'not-applicable';

/** An indicator as the narrative tells it. */
export interface Tale {
  readonly indicator: ScoredIndicator;
  readonly fate: Fate;
  /** In quotation marks. */
  readonly name: Passage;
  /** The cell in which one sees what became of it. */
  readonly cell: string;
  /** Null where its score stands with another one's or does not stand yet. */
  readonly score: Standing | null;
  readonly weight: Weight | null;
}

/** The score that stands: the computed one, else the person's. */
export interface Standing {
  readonly value: Decimal;
  readonly read: boolean;
  readonly cells: readonly string[];
}

/** Null for an indicator without any place that could be shown. */
export function taleOf(indicator: ScoredIndicator): Tale | null {
  const { row, outcome, reason, score } = indicator;
  const cell = (row.actual ?? row.level3 ?? row.target ?? row.given)?.cell;
  const name = Passage.say('narrative.quoted', { name: nameOf(row.level3 ?? row.level2 ?? row.level1) });
  const shown = name ?? Passage.say('narrative.unnamed', {});
  if (cell === undefined || !shown) return null;
  const alone = row.sharedWith === null;
  return {
    indicator,
    fate: outcome ?? fateOf(reason, (score ?? row.given?.number ?? null) !== null),
    name: shown,
    cell,
    score: alone ? standingOf(indicator) : null,
    weight: alone ? weightOf(row) : null,
  };
}

/** Reasons for which the marks that a person gave say nothing yet. */
const IN_DOUBT: ReadonlySet<ScoreReason | null> = new Set<ScoreReason>([
  'copied-actual',
  'outside-band',
  'several-tasks',
]);

function fateOf(reason: ScoreReason | null, isRated: boolean): Fate {
  if (reason === 'not-applicable') return reason;
  return isRated && !IN_DOUBT.has(reason) ? 'rated' : 'undecided';
}

function standingOf({ row, score }: ScoredIndicator): Standing | null {
  const given = row.given?.number ?? null;
  const value = score ?? given;
  if (!value) return null;
  const read = given?.eq(value) === true;
  const weight = weightOf(row);
  return { value, read, cells: read ? cellsOf(row.given) : cellsOf(row.target, row.actual, weight) };
}

/** True where the score is short of the weight. */
export function isDocked({ score, weight }: Tale): boolean {
  return score !== null && weight !== null && score.value.lt(weight.value);
}

/** True where the score is the weight, or where nothing is scored. */
export function isWhole({ score, weight }: Tale): boolean {
  return weight ? score?.value.eq(weight.value) === true : score === null;
}
