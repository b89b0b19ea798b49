import { operatorBefore } from './operator';
import type { Operator } from './target';

/** What stands before a figure: the operators, in the order of the text. */
export interface Lead {
  readonly operators: readonly Operator[];
  /** 控制在: a ceiling where no other word gives an operator. */
  readonly ceiling: boolean;
}

/** Words that introduce a figure and add nothing to it. */
const WORDS = [
  ...[
    '完成',
    '已完成',
    '实际完成',
    '共完成',
    '全年完成',
    '累计完成',
    '计划完成',
    '预计完成',
    '实现',
    '达到',
    '已达到',
    '达',
    '达到了',
    '为',
    '是',
    ':',
  ],
  ...[
    '实际',
    '实际为',
    '共',
    '共计',
    '合计',
    '累计',
    '总计',
    '约',
    '约为',
    '大约',
    '¥',
    '人民币',
    '+',
    '计划',
    '预计',
    '力争',
    '确保',
    '保证',
    '保持',
    '保持在',
  ],
  ...[
    '稳定在',
    '维持在',
    '有',
    '每人',
    '每户',
    '每年',
    '每月',
    '每次',
    '每亩',
    '每个',
    '人均',
    '户均',
    '年均',
    '月均',
    '平均',
    '全年',
    '每年度',
    '增长',
    '提高',
    '提升',
    '增加',
  ],
].sort((a, b) => b.length - a.length);

/** A label that repeats the indicator's name: it ends with what is measured. */
const LABEL =
  /^[^\d,;。!?()]{0,16}(?:率|度|比例|占比|比重|成本|投资|经费|资金|金额|总额|总量|费用|支出|收入|产值|补助|补贴|标准|人数|人次|人员|人口|群众|职工|户数|数量|个数|次数|批次|面积|里程|长度|周期|期限|时限|时间|时长|天数|年限|岗位|就业|评分|得分)$/;

/** Reads what stands before a figure; null where it says something of its own (`维护`224名…). */
export function readLead(head: string): Lead | null {
  const operators: Operator[] = [];
  let ceiling = false;
  let rest = head;
  while (rest !== '') {
    const peeled = operatorBefore(rest);
    const word = peeled ? undefined : WORDS.find((candidate) => rest.endsWith(candidate));
    if (peeled?.soft) ceiling = true;
    else if (peeled) operators.unshift(peeled.operator);
    else if (word === undefined) return LABEL.test(rest) ? { operators, ceiling } : null;
    rest = peeled ? peeled.rest : rest.slice(0, -(word?.length ?? 0));
  }
  return { operators, ceiling };
}
