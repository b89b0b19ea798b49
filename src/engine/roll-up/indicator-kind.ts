import type { IndicatorRow } from '../table/table';

/** 指标类别 What an indicator is about, by its labels (财预〔2020〕10号, 财预〔2021〕101号). */
export type IndicatorKind = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'other';

/** In the order in which they are told. */
export const INDICATOR_KINDS: readonly IndicatorKind[] = ['output', 'cost', 'benefit', 'satisfaction', 'other'];

const BY_LEVEL_1: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/满意/, 'satisfaction'],
  [/产出/, 'output'],
  [/效益|影响|效果/, 'benefit'],
  [/成本/, 'cost'],
];
const BY_LEVEL_2: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/满意/, 'satisfaction'],
  [/数量|质量|时效/, 'output'],
  [/效益|可持续/, 'benefit'],
  [/成本/, 'cost'],
];

/** The kind of an indicator; a satisfaction that stands below benefits is one of satisfaction. */
export function indicatorKind({ level1, level2 }: IndicatorRow): IndicatorKind {
  const [above, below] = [level1?.text ?? '', level2?.text ?? ''];
  if (below.includes('满意')) return 'satisfaction';
  return find(BY_LEVEL_1, above) ?? find(BY_LEVEL_2, below) ?? 'other';
}

function find(rules: readonly (readonly [RegExp, IndicatorKind])[], label: string): IndicatorKind | null {
  return rules.find(([words]) => words.test(label))?.[1] ?? null;
}
