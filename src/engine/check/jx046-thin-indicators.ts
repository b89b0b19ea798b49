import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check, CheckInput, Found } from './check';
import { divisionOf } from './division';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { indicatorsMissing } from './partly-published';
import type { ScoringUnit } from './scoring-unit';

/** JX046 指标过少、单个指标分值过重、没有效益或满意度指标 (界限见口径). */
export const thinIndicators: Check = {
  code: 'JX046',
  name: 'thin-indicators',
  severity: 'hint',
  explain: explanation('thin-indicators'),
  ofTable(input) {
    const { units, policy, result } = input;
    const [first] = units;
    const weighted = units.filter(({ weight }) => weight !== null);
    if (!first || !result.table.total || indicatorsMissing(input)) return [];
    const { fewest } = policy.indicators;
    const cell = first.indicator.row.level3?.cell ?? first.indicator.row.target?.cell;
    const few: Found[] = [];
    if (cell !== undefined && weighted.length > 0 && weighted.length < fewest) {
      const values = { actual: String(weighted.length), expected: String(fewest) };
      few.push({ cell, message: phrase('check.thin-indicators', values), ...values });
    }
    return [...few, ...weighted.flatMap((unit) => heavy(unit, input)), ...missingBlocks(input)];
  },
};

function heavy({ indicator: { row }, weight, shared }: ScoringUnit, { policy }: CheckInput): Found[] {
  const limit = policy.indicators.heaviestWeight;
  if (!weight?.gt(limit) || !row.weight || shared) return [];
  const values = { name: indicatorName(row), actual: plainText(weight), limit };
  return [
    {
      cell: row.weight.cell,
      message: phrase('check.thin-indicators.heavy', values),
      expected: null,
      actual: plainText(weight),
    },
  ];
}

/** The blocks of the ministry's framework (财预〔2020〕10号附件1), which forms keep whose policy leaves the marks open. */
const FRAMEWORK = ['产出指标', '效益指标', '满意度指标'];

/** The blocks that a form must have; none where the policy takes fewer indicators than there are blocks. */
function blocksDue({ blocks, policy }: CheckInput): readonly string[] {
  const levels = Object.keys(divisionOf(blocks, policy));
  if (levels.length > 0) return levels.map(bare);
  return policy.indicators.fewest < FRAMEWORK.length ? [] : FRAMEWORK.map(bare);
}

/** A block that the form lacks, looked for only where its other labels are those of the policy or the framework. */
function missingBlocks(input: CheckInput): Found[] {
  const {
    blocks,
    result: { table },
  } = input;
  const due = blocksDue(input);
  const standing = blocks.map(({ label }) => bare(label.text));
  const cell = blocks.at(-1)?.label.cell;
  if (cell === undefined || !standing.every((label) => due.some((one) => label.includes(one)))) return [];
  const names = table.indicators.flatMap(({ level2, level3 }) => [level2?.text ?? '', level3?.text ?? '']);
  return due
    .filter((label) => ![...standing, ...names].some((one) => one.includes(label)))
    .map((label) => {
      const message = phrase('check.thin-indicators.block', { label });
      return { cell, message, expected: label, actual: null };
    });
}

function bare(label: string): string {
  return label.replace(/指标$/, '');
}
