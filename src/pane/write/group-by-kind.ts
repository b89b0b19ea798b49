import type { PlanKind } from '../../engine';

/** Parts of the preview: 执行率, 得分, 总分, 偏差说明, 更正, 指标, 报告, 核对清单, 计分底稿. */
export type PlanGroup =
  'execution' | 'score' | 'total' | 'note' | 'fix' | 'suggestion' | 'report' | 'checklist' | 'workings';

const GROUPS: readonly PlanGroup[] = [
  'execution',
  'score',
  'total',
  'note',
  'fix',
  'suggestion',
  'report',
  'checklist',
  'workings',
];

const GROUP_OF: Readonly<Record<PlanKind, PlanGroup>> = {
  'execution-rate': 'execution',
  'execution-score': 'execution',
  score: 'score',
  'total-weight': 'total',
  total: 'total',
  grade: 'total',
  note: 'note',
  fix: 'fix',
  suggestion: 'suggestion',
  report: 'report',
  checklist: 'checklist',
  workings: 'workings',
};

/** What is planned, part by part; a part without anything is left out. */
export function groupByKind<Item extends { readonly kind: PlanKind }>(
  items: readonly Item[],
): readonly { readonly group: PlanGroup; readonly items: readonly Item[] }[] {
  return GROUPS.map((group) => ({ group, items: items.filter(({ kind }) => GROUP_OF[kind] === group) })).filter(
    (part) => part.items.length > 0,
  );
}
