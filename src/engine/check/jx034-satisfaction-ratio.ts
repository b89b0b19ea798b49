import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Field } from '../table/table';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX034 满意度须是比率 (财预〔2021〕101号，待核对原文). */
export const satisfactionRatio: Check = {
  code: 'JX034',
  name: 'satisfaction-ratio',
  severity: 'warning',
  explain: explanation('satisfaction-ratio'),
  ofIndicator(indicator) {
    const field = indicator.row.detail || !asksSatisfaction(indicator) ? null : inWords(indicator);
    if (!field) return [];
    const message = phrase('check.satisfaction-ratio', { name: indicatorName(indicator.row), actual: field.text });
    return [{ cell: field.cell, message, expected: null, actual: field.text }];
  },
};

function asksSatisfaction({ row: { level1, level2, level3 } }: ScoredIndicator): boolean {
  const under = `${level1?.text ?? ''}${level2?.text ?? ''}`.includes('满意');
  return level3?.text.includes('满意') ?? under;
}

/** The target where it stands in words, else the actual where there is no target. */
function inWords({ row, target, actual }: ScoredIndicator): Field | null {
  if (isWords(target.kind)) return row.target;
  return target.kind === 'blank' && isWords(actual.kind) && actual.text.includes('满意') ? row.actual : null;
}

function isWords(kind: ScoredIndicator['target']['kind']): boolean {
  return kind === 'text' || kind === 'yes-no' || kind === 'level';
}
