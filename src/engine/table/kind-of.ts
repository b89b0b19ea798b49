import type { Header } from './find-headers';
import type { Layout } from './layout';
import type { Info } from './read-info';
import type { TableKind } from './table';
import { squeeze } from './text';

const TITLES: readonly (readonly [RegExp, TableKind])[] = [
  [/专项债|债券/, 'bond'],
  [/转移支付/, 'transfer'],
  [/部门整体|整体支出|整体绩效|部门绩效/, 'department'],
];
const COMPLETION = /(绩效)?(目标|指标)完成情况/;

/** What kind of form a table is, by its title, the label of its project (`转移支付名称`) and the words of its header. */
export function kindOf({ title, projectLabel }: Info, { layout, cells }: Header): TableKind {
  const text = squeeze(title?.text ?? '') + projectLabel;
  const titled = TITLES.find(([pattern]) => pattern.test(text))?.[1];
  if (titled) return titled;
  if (isScoreList(layout)) return 'scorelist';
  const completion = COMPLETION.test(text) || cells.some(({ word }) => word.endsWith('绩效指标完成情况'));
  return completion && !layout.weight && !layout.given ? 'completion' : 'project';
}

/** 得分清单 Names and scores, nothing else. */
function isScoreList({ target, actual, weight, given }: Layout): boolean {
  return given !== null && !target && !actual && !weight;
}
