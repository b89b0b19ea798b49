import { convert } from '../number/convert';
import { ONE, sum, ZERO, type Decimal } from '../number/decimal';
import type { Unit } from '../number/unit';
import type { ScoredIndicator } from '../scoring/scored';
import { comparable } from '../target/comparable';
import { directionOf } from '../target/direction';
import { inUnit } from './money-sum';
import type { ProjectLine } from './project-line';

/** 合并的指标 What an indicator of the same name comes to over several projects. */
export interface MergedIndicator {
  readonly name: string;
  /** '' where none is named. */
  readonly unit: string;
  /** How many projects have it. */
  readonly projects: number;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** actual ÷ target, the other way round for what is better small; null where there is nothing to divide by. */
  readonly completion: Decimal | null;
}

/** One project's share in it; a ratio counts by the money of the project. */
interface Part {
  readonly name: string;
  readonly policy: string;
  readonly unit: Unit | null;
  readonly isReverse: boolean;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** The budget, in 元; null where it is not known. */
  readonly money: Decimal | null;
}

/**
 * 汇总 The quantitative indicators that several projects share, under a policy that merges them (湖北自评表表注): what is absolute
 * is added up, what is relative is weighted by the money. Copied targets and what can not be compared is left out.
 */
export function mergedIndicators(lines: readonly ProjectLine[]): MergedIndicator[] {
  const groups: Part[][] = [];
  const byName = new Map<string, Part[][]>();
  for (const part of lines.flatMap(partsOf)) {
    const named = byName.get(part.name) ?? [];
    const group = named.find(([first]) => first && alike(first, part));
    if (group) {
      group.push(part);
      continue;
    }
    const begun = [part];
    groups.push(begun);
    byName.set(part.name, [...named, begun]);
  }
  return groups.flatMap((parts) => (parts.length > 1 ? merge(parts) : []));
}

function partsOf({ source: { evaluation }, money }: ProjectLine): Part[] {
  if (evaluation.policy.aggregation !== 'merged') return [];
  const budget = money && inUnit(money.budget, money.unit, '元');
  return evaluation.indicators.flatMap((indicator) => partOf(indicator, evaluation.policy.id, budget));
}

function partOf({ row, target, actual, outcome }: ScoredIndicator, policy: string, money: Decimal | null): Part[] {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || outcome === null || row.detail) return [];
  const compared = comparable(target, actual);
  const [level1, level2, level3] = [row.level1, row.level2, row.level3].map((label) => label?.text ?? '');
  if (!compared || !level3) return [];
  const { direction } = directionOf(target, { level1: level1 ?? '', level2: level2 ?? '', level3 });
  const figures = { unit: compared.unit, target: target.value, actual: compared.actual };
  return [{ name: level3, policy, isReverse: direction === 'reverse', money, ...figures }];
}

/** Of indicators of one name, those that may be merged. */
function alike(first: Part, part: Part): boolean {
  const isSame = first.policy === part.policy && first.isReverse === part.isReverse;
  return isSame && factorTo(first.unit, part.unit) !== null;
}

/** What one of `from` is in `to`; null where they do not convert. */
function factorTo(to: Unit | null, from: Unit | null): Decimal | null {
  return to && from ? convert(ONE, from, to) : to === from ? ONE : null;
}

function merge(parts: readonly Part[]): MergedIndicator[] {
  const [first] = parts;
  if (!first) return [];
  const isRelative = first.unit?.dimension === 'ratio' || first.unit?.dimension.includes('.per_') === true;
  const weights = parts.map(({ money }) => (isRelative ? money : ONE));
  const known = weights.flatMap((weight) => weight ?? []);
  const whole = isRelative ? sum(known) : ONE;
  // A ratio of a project whose money is not known can not be weighed.
  if (known.length < parts.length || !whole.gt(ZERO)) return [];
  const over = (figure: 'target' | 'actual'): Decimal =>
    sum(
      parts.map((part, index) => part[figure].times(factorTo(first.unit, part.unit) ?? ONE).times(known[index] ?? ONE)),
    ).div(whole);
  const [target, actual] = [over('target'), over('actual')];
  const [dividend, divisor] = first.isReverse ? [target, actual] : [actual, target];
  const completion = divisor.gt(ZERO) ? dividend.div(divisor) : null;
  return [{ name: first.name, unit: first.unit?.name ?? '', projects: parts.length, target, actual, completion }];
}
