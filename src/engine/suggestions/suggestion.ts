/** 工作领域 The fields of work that indicators are offered for. */
export const FIELDS = [
  '困难帮扶',
  '职工疗休养',
  '培训',
  '会议',
  '采购',
  '信息化',
  '工程建设',
  '农业补贴',
  '公共文化',
  '医疗卫生',
  '教育资助',
  '交通养护',
  '生态环保',
  '社会保障',
  '人员经费',
  '公用经费',
  '宣传',
  '科研',
  '应急',
] as const;

export type Field = (typeof FIELDS)[number];

/** 二级指标 of a suggestion, as the ministry's form has them. */
export type Level2 =
  | '数量指标'
  | '质量指标'
  | '时效指标'
  | '成本指标'
  | '经济效益指标'
  | '社会效益指标'
  | '生态效益指标'
  | '可持续影响指标'
  | '服务对象满意度指标';

/** 指标建议 A well-formed indicator, with a target that a person sets to the figures of the project. */
export interface Suggestion {
  /** The field and a number: `培训-3`. */
  readonly id: string;
  readonly field: Field;
  readonly level1: '产出指标' | '效益指标' | '满意度指标';
  readonly level2: Level2;
  readonly name: string;
  readonly sign: '≥' | '≤' | '=';
  /** An example, never a rule. */
  readonly value: string;
  readonly unit: string;
  /** 正向, 反向, 等于. */
  readonly direction: 'positive' | 'reverse' | 'equal';
  /** 佐证 What shows how it was met. */
  readonly evidence: string;
}

/** `≥95%` */
export function targetOf({ sign, value, unit }: Suggestion): string {
  return `${sign}${value}${unit}`;
}
