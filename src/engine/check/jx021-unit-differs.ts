import { sum } from '../number/decimal';
import { plainText } from '../number/round';
import type { Unit } from '../number/unit';
import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import { comparable } from '../target/comparable';
import type { Quantity } from '../target/target';
import { writesTarget } from '../target/writes-target';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX021 指标值与完成值量纲一致，名称、明细与单位一致. */
export const unitDiffers: Check = {
  code: 'JX021',
  name: 'unit-differs',
  severity: 'error',
  explain: explanation('unit-differs'),
  ofTable: ({ result: { indicators } }) => indicators.flatMap((one, index) => mixedDetails(one, indicators, index)),
  ofIndicator: (indicator) => againstActual(indicator) ?? againstName(indicator),
};

function againstActual({ row, target, actual }: ScoredIndicator): Found[] | null {
  if ((target.kind !== 'quantity' && target.kind !== 'range') || actual.kind !== 'quantity') return null;
  // A copied actual is JX011.
  if (!row.target || !row.actual || writesTarget(actual, target) || !target.unit || !actual.unit) return null;
  if (target.unit.dimension === actual.unit.dimension || comparable(target, actual)) return null;
  const values = { name: indicatorName(row), target: row.target.text, actual: row.actual.text };
  const found = { cell: row.actual.cell, expected: target.unit.name, actual: row.actual.text };
  if (!isPart(target.unit, actual.unit) && !isPart(actual.unit, target.unit))
    return [{ ...found, message: phrase('check.unit-differs', values) }];
  return [{ ...found, message: phrase('check.unit-differs.part', values), severity: 'warning' }];
}

/** Whether a unit leaves out what another counts by: 元 of 元/人/月. */
function isPart({ name }: Unit, whole: Unit): boolean {
  return whole.name.startsWith(`${name}/`);
}

const PEOPLE = /(?:人数|人口数|人口数量)$/;
const HOUSEHOLDS = /户数$/;

/** 人口数 counted in 户, 户数 in 人. */
function againstName({ row, target }: ScoredIndicator): Found[] {
  if (target.kind !== 'quantity' || !row.target || !target.unit) return [];
  const name = indicatorName(row);
  const { dimension } = target.unit;
  const people = PEOPLE.test(name) && dimension === 'count.household';
  if (!people && !(HOUSEHOLDS.test(name) && dimension === 'count.person')) return [];
  const message = phrase('check.unit-differs.name', { name, actual: row.target.text });
  return [{ cell: row.target.cell, message, expected: null, actual: row.target.text, severity: 'warning' }];
}

/** 180只 and 12头 added up to 192只. */
function mixedDetails({ row, target }: ScoredIndicator, all: readonly ScoredIndicator[], index: number): Found[] {
  if (row.detail || target.kind !== 'quantity' || !row.target || !all[index + 1]?.row.detail) return [];
  const details: Quantity[] = [];
  for (let next = index + 1; all[next]?.row.detail; next++) {
    const detail = all[next]?.target;
    if (detail?.kind === 'quantity') details.push(detail);
  }
  const other = details.find(({ unit }) => unit && target.unit && unit.name !== target.unit.name);
  if (!other || !sum(details.map(({ value }) => value)).eq(target.value)) return [];
  const values = { name: indicatorName(row), unit: target.unit?.name ?? '', other: other.unit?.name ?? '' };
  const message = phrase('check.unit-differs.details', { ...values, sum: plainText(target.value) });
  return [{ cell: row.target.cell, message, expected: null, actual: row.target.text, severity: 'warning' }];
}
