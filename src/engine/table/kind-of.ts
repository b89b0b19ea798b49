import type { Header } from './find-headers';
import type { Layout } from './layout';
import { namesCentralMoney } from './names-central-money';
import type { Info } from './read-info';
import type { Funds, IndicatorRow, TableKind } from './table';
import { squeeze } from './text';

const TITLES: readonly (readonly [RegExp, TableKind])[] = [
  [/专项债|债券/, 'bond'],
  [/转移支付/, 'transfer'],
  [/部门整体|整体支出|整体绩效|部门绩效/, 'department'],
];

/** What a table holds beside its head and header. */
interface Holding {
  readonly funds: Funds | null;
  readonly indicators: readonly IndicatorRow[];
}

/**
 * What kind of form a table is: by its title and the label of its project (`转移支付名称`), else by its columns, its sources of
 * money and the names of its levels.
 */
export function kindOf({ title, projectLabel }: Info, { layout, cells }: Header, held: Holding): TableKind {
  const text = squeeze(title?.text ?? '') + projectLabel;
  const titled = TITLES.find(([pattern]) => pattern.test(text))?.[1];
  if (titled) return titled;
  if (isScoreList(layout)) return 'scorelist';
  if (isDepartmentFramework(held.indicators)) return 'department';
  // What has neither marks nor an actual value is a plan.
  if (layout.weight || layout.given || !layout.actual) return 'project';
  const words = cells.map(({ word }) => word);
  const transfer =
    words.some((word) => OF_TRANSFER.test(word)) || (held.funds !== null && namesCentralMoney(held.funds));
  return transfer ? 'transfer' : 'completion';
}

/** The wording of 中央对地方转移支付绩效目标自评表. */
const OF_TRANSFER = /^(全年实际完成值|未完成原因和改进措施)$/;

/** 得分清单 Names and scores, nothing else. */
function isScoreList({ target, actual, weight, given }: Layout): boolean {
  return given !== null && !target && !actual && !weight;
}

/** 部门整体的框架: 履职效能与管理效率 (西藏、广东), 投入 with 预算配置 (湖南). */
export function isDepartmentFramework(indicators: readonly IndicatorRow[]): boolean {
  const names = new Set(indicators.flatMap(({ level1, level2 }) => [level1?.text ?? '', level2?.text ?? '']));
  return (names.has('履职效能') && names.has('管理效率')) || (names.has('投入') && names.has('预算配置'));
}
