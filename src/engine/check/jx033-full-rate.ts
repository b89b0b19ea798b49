import { ONE, type Decimal } from '../number/decimal';
import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Reading } from '../target/target';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** Shares, which can not exceed the whole; a rate of growth or of completion can. */
const SHARE =
  /(?:及时|合格|准确|覆盖|达标|满意|知晓|认知|参与|发放|通过|到位|规范|合规|公开|成活|入学|出勤|普及|保障)率$|满意度$/;
const GROWTH = /增长|增幅|增收|提升|提高|变化|倍/;
const AWARENESS = /知晓率$|认知度$/;

/** JX033 比率写“≥100%”、超过 100%，或人人知晓：无从核验. */
export const fullRate: Check = {
  code: 'JX033',
  name: 'full-rate',
  severity: 'warning',
  explain: explanation('full-rate'),
  ofIndicator: (indicator) => targetAbove(indicator) ?? actualAbove(indicator) ?? [],
};

function targetAbove({ row, target }: ScoredIndicator): Found[] | null {
  const ratio = ratioOf(target);
  if (target.kind !== 'quantity' || !ratio || !row.target) return null;
  const name = indicatorName(row);
  const stock =
    !GROWTH.test(name) && target.explicit && (target.operator === '>=' || target.operator === '>') && ratio.eq(ONE);
  const beyond = ratio.gt(ONE) && SHARE.test(name);
  if (!stock && !beyond && !(AWARENESS.test(name) && ratio.eq(ONE))) return null;
  const values = { name, actual: row.target.text };
  const message = stock || beyond ? phrase('check.full-rate', values) : phrase('check.full-rate.everybody', values);
  return [{ cell: row.target.cell, message, expected: null, actual: row.target.text }];
}

function actualAbove({ row, actual }: ScoredIndicator): Found[] | null {
  const ratio = ratioOf(actual);
  if (!ratio?.gt(ONE) || !row.actual || !SHARE.test(indicatorName(row))) return null;
  const message = phrase('check.full-rate.actual', { name: indicatorName(row), actual: row.actual.text });
  return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text }];
}

function ratioOf(reading: Reading): Decimal | null {
  if (reading.kind !== 'quantity' || reading.unit?.dimension !== 'ratio') return null;
  return reading.value.times(reading.unit.factor);
}
