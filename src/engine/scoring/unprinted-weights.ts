import { decimal, sum, ZERO, type Decimal } from '../number/decimal';
import { round } from '../number/round';
import type { Policy } from '../policy/policy';
import type { IndicatorRow, Label } from '../table/table';
import { weightOf } from './weight-of';

/** Weights by the 1-based row of their indicator. */
export type WeightsByRow = ReadonlyMap<number, Decimal>;

type Even = Extract<Policy['weights']['unprinted'], { from: 'even' }>;

const NONE: WeightsByRow = new Map();

/** 分值 The weights that no cell prints, as far as the policy says what they are. */
export function unprintedWeights(rows: readonly IndicatorRow[], policy: Policy): WeightsByRow {
  const { unprinted } = policy.weights;
  if (unprinted.from === 'nothing') return NONE;
  const units = rows.filter(({ detail, sharedWith }) => !detail && sharedWith === null);
  return unprinted.from === 'scores' ? fromScores(units, policy) : evenly(units, unprinted, policy);
}

/** 湖北: a form that prints scores only. No score exceeds its weight, so where they add up to full marks each is its weight. */
function fromScores(units: readonly IndicatorRow[], policy: Policy): WeightsByRow {
  const scores = new Map<number, Decimal>();
  for (const unit of units) {
    const score = unit.given?.number;
    if (weightOf(unit) || score?.lt(ZERO)) return NONE;
    if (score) scores.set(unit.row, score);
  }
  return sum(scores.values()).eq(indicatorMarks(policy)) ? scores : NONE;
}

/** 广水: the weight of the nearest level, divided evenly among its indicators that print none. */
function evenly(units: readonly IndicatorRow[], { places, exact }: Even, policy: Policy): WeightsByRow {
  const weights = new Map<number, Decimal>();
  for (const { whole, members } of groupsOf(units, policy)) {
    const bare = members.filter((unit) => !weightOf(unit));
    const rest = whole.minus(sum(members.flatMap((unit) => weightOf(unit)?.value ?? [])));
    const last = bare.at(-1);
    if (!last || rest.lte(ZERO)) continue;
    const share = round(rest.div(bare.length), places);
    for (const { row } of bare) weights.set(row, share);
    if (exact) weights.set(last.row, rest.minus(share.times(bare.length - 1)));
  }
  return weights;
}

interface Group {
  readonly whole: Decimal;
  readonly members: IndicatorRow[];
}

/** The indicators by the label that says what they count for together, else by what the policy gives their block. */
function groupsOf(units: readonly IndicatorRow[], policy: Policy): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const unit of units) {
    const { key, whole } = wholeOf(unit, policy);
    const group = groups.get(key);
    if (group) group.members.push(unit);
    else groups.set(key, { whole, members: [unit] });
  }
  return groups.values();
}

function wholeOf({ level1, level2 }: IndicatorRow, policy: Policy): { key: string; whole: Decimal } {
  for (const label of [level2, level1]) if (label?.weight) return { key: label.cell, whole: label.weight };
  const fixed = level1 && fixedWeight(level1, policy);
  return fixed ? { key: level1.text, whole: fixed } : { key: '', whole: indicatorMarks(policy) };
}

function fixedWeight({ text }: Label, { weights: { levels } }: Policy): Decimal | null {
  const weight = levels[text];
  return weight === undefined ? null : decimal(weight);
}

/** What is left of full marks beside the execution rate. */
function indicatorMarks({ fullMarks, weights }: Policy): Decimal {
  return decimal(fullMarks).minus(weights.execution);
}
