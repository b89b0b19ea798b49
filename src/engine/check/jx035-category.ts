import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { IndicatorRow } from '../table/table';
import type { Check, CheckInput, Found } from './check';
import { categorySuggestion } from './category-suggestion';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX035 指标归类：放在与内容不符的一级、二级指标之下 (财预〔2020〕10号、财预〔2021〕101号的分类). */
export const category: Check = {
  code: 'JX035',
  name: 'category',
  severity: 'warning',
  explain: explanation('category'),
  ofTable: misplacedBlocks,
  ofIndicator: misplaced,
};

function misplaced(indicator: ScoredIndicator): Found[] {
  const { row } = indicator;
  const suggestion = row.detail ? null : categorySuggestion(indicator);
  const label = row.level2 ?? row.level1;
  const cell = (row.level3 ?? label)?.cell;
  if (!suggestion || !label || cell === undefined) return [];
  const values = { name: indicatorName(row), label: label.text, expected: suggestion };
  return [{ cell, message: phrase('check.category', values), expected: suggestion, actual: label.text }];
}

const OF_OTHERS: readonly (readonly [RegExp, RegExp, string])[] = [
  // 产出及效率 and 履职效益 of the frameworks of departments hold the effects and the satisfaction of those served, too.
  [/产出(?![及与和])/, /^(?:经济|社会|生态环境)成本/, '成本指标'],
  [/产出(?![及与和])/, /效益|可持续影响/, '效益指标'],
  [/产出(?![及与和])|(?<!履职)效益/, /^服务对象满意/, '满意度指标'],
];

/** A label of level 2 under the wrong one of level 1, once for all of its indicators. */
function misplacedBlocks({ result: { indicators } }: CheckInput): Found[] {
  const told = new Set<string>();
  return indicators.flatMap(({ row }) => {
    const [level1, level2] = [row.level1, row.level2];
    const expected = level1 && level2 && blockOf(row);
    if (!expected || told.has(level2.cell)) return [];
    told.add(level2.cell);
    const message = phrase('check.category.block', { name: level2.text, label: level1.text, expected });
    return [{ cell: level2.cell, message, expected, actual: level1.text }];
  });
}

function blockOf({ level1, level2 }: IndicatorRow): string | null {
  const [above, below] = [level1?.text ?? '', level2?.text ?? ''];
  return OF_OTHERS.find(([upper, lower]) => upper.test(above) && lower.test(below))?.[2] ?? null;
}
