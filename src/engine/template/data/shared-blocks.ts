import type { GoalBlock, HeadingBlock, IndicatorColumn, LineBlock } from '../template-form';
import { PROJECT } from './filled-project';

/** The year in brackets below the title. */
export const YEAR_LINE: HeadingBlock = { kind: 'subtitle', text: '（      年度）', filled: `（${PROJECT.year}年度）` };

/** 项目名称 A label and the place beside it, in so many columns each. */
export function projectLine(label: number, place: number): LineBlock {
  return {
    kind: 'line',
    spans: [
      { columns: label, label: '项目名称' },
      { columns: place, entry: PROJECT.name },
    ],
  };
}

/** 主管部门、实施单位 Two labels and the places beside them, in so many columns each, from left to right. */
export function officesLine(
  ...[first, department, second, unit]: readonly [number, number, number, number]
): LineBlock {
  return {
    kind: 'line',
    spans: [
      { columns: first, label: '主管部门' },
      { columns: department, entry: PROJECT.department },
      { columns: second, label: '实施单位' },
      { columns: unit, entry: PROJECT.unit },
    ],
  };
}

/** A label and the place for a paragraph beside it, in so many columns. */
export function paragraphLine(label: string, entry: string, columns: number): LineBlock {
  return {
    kind: 'line',
    tall: true,
    spans: [
      { columns: 1, label },
      { columns, entry },
    ],
  };
}

/** 总体目标 What was planned and what came of it, under two headings of so many columns each. */
export function goalBlock(side: string, columns: number, planned: string, reached: string): GoalBlock {
  return {
    kind: 'goal',
    side: { columns: 1, label: side },
    columns: [
      { columns, label: planned, entry: PROJECT.expected },
      { columns, label: reached, entry: PROJECT.actual },
    ],
  };
}

/** The heads of the three levels, a column each. */
export const LEVELS: readonly IndicatorColumn[] = [
  { columns: 1, role: 'level1', label: '一级指标' },
  { columns: 1, role: 'level2', label: '二级指标' },
  { columns: 1, role: 'level3', label: '三级指标' },
];

/** All heads as 财预〔2020〕10号附件1 has them. */
export const MINISTRY_HEADS: readonly IndicatorColumn[] = [
  ...LEVELS,
  { columns: 1, role: 'target', label: '年度指标值' },
  { columns: 1, role: 'actual', label: '实际完成值' },
  { columns: 1, role: 'marks', label: '分值' },
  { columns: 1, role: 'score', label: '得分' },
  { columns: 1, role: 'note', label: '偏差原因分析及改进措施' },
];
