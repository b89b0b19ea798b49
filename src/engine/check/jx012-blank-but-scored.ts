import { ZERO } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Label } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import type { ScoringUnit } from './scoring-unit';

/** JX012 指标值或完成值空白却有得分. */
export const blankButScored: Check = {
  code: 'JX012',
  name: 'blank-but-scored',
  severity: 'error',
  explain: explanation('blank-but-scored'),
  ofTable({ units, blocks }) {
    const withoutTargets = new Set(
      blocks
        .filter((block) => block.units.every(({ indicator }) => indicator.target.kind === 'blank'))
        .flatMap((block) => block.units),
    );
    return units.flatMap((unit) => (isExempt(unit, withoutTargets) ? [] : findBlank(unit)));
  },
};

/**
 * Rows that the form itself leaves without a target: how a project was decided and managed is marked by criteria, and a
 * block may describe all its effects in words instead of holding them against a target.
 */
function isExempt(unit: ScoringUnit, withoutTargets: ReadonlySet<ScoringUnit>): boolean {
  const { row, actual } = unit.indicator;
  if (!withoutTargets.has(unit)) return false;
  return markedByCriteria(row.level1) || actual.kind === 'text' || actual.kind === 'yes-no' || actual.kind === 'level';
}

/** Level-1 blocks of 林芝, 广水 and 湖南 forms that are marked by criteria. */
function markedByCriteria(level1: Label | null): boolean {
  return /过程|投入|决策|管理/.test(level1?.text ?? '');
}

function findBlank({ indicator: { row, target, actual }, given }: ScoringUnit): Found[] {
  // Nothing done and no marks is a fair statement.
  if (!given?.gt(ZERO) || !row.target || !row.actual) return [];
  const values = { name: indicatorName(row), given: plainText(given) };
  if (actual.kind === 'blank') {
    const id = target.kind === 'blank' ? 'check.blank-but-scored.both' : 'check.blank-but-scored.actual';
    return [{ cell: row.actual.cell, message: phrase(id, values), expected: null, actual: null }];
  }
  if (target.kind !== 'blank') return [];
  return [
    { cell: row.target.cell, message: phrase('check.blank-but-scored.target', values), expected: null, actual: null },
  ];
}
