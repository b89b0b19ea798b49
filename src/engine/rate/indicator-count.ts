import type { IndicatorRow } from '../table/table';

/** 指标分类 How many indicators of a kind a table sets: 产出, 成本, 效益, 满意度. */
export interface IndicatorCount {
  /** 产出指标, 成本指标, 效益指标, 满意度指标, else the name of its block. */
  readonly kind: string;
  /** The cell that names each of them. */
  readonly cells: readonly string[];
}

/** By the second level, whose wording is the sharper: 经济成本指标 under 产出指标 is one of cost. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['成本指标', /成本/],
  ['满意度指标', /满意/],
  ['效益指标', /效益|效果|影响/],
  ['产出指标', /数量|质量|时效|产出/],
];

/** The indicators of a table by kind, in the order in which the kinds come first; detail rows aside. */
export function countIndicators(indicators: readonly IndicatorRow[]): IndicatorCount[] {
  const cells = new Map<string, string[]>();
  for (const { level1, level2, level3, target, actual, detail } of indicators) {
    const cell = (level3 ?? target ?? actual ?? level2)?.cell;
    if (detail || cell === undefined) continue;
    const kind = kindOf(level2?.text ?? '') ?? kindOf(level1?.text ?? '') ?? level1?.text ?? level2?.text ?? '';
    cells.set(kind, [...(cells.get(kind) ?? []), cell]);
  }
  return [...cells].map(([kind, named]) => ({ kind, cells: named }));
}

function kindOf(level: string): string | null {
  return KINDS.find(([, pattern]) => pattern.test(level))?.[0] ?? null;
}
