import { evaluate } from '../../../src/engine/evaluate';
import type { TableEvaluation } from '../../../src/engine/evaluation';
import type { Finding } from '../../../src/engine/check/finding';
import type { Policy } from '../../../src/engine/policy/policy';
import { gridOf, type Entry, type GridOptions } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';
import { sheetOf } from '../../support/sheet-of';

/** Everything that the checks find in the tables of a sheet, and of those beside it, a line each: `JX001 G18: 110 → 100` (what stands → what is due). */
export function findingsOf(
  rows: readonly (readonly Entry[])[],
  options?: GridOptions,
  policy: Policy = POLICY,
  beside: readonly (readonly (readonly Entry[])[])[] = [],
): string[] {
  const grids = [
    gridOf(rows, options),
    ...beside.map((others, index) => gridOf(others, { sheet: `Sheet${index + 2}` })),
  ];
  const evaluations: readonly TableEvaluation[] = grids.flatMap(
    (grid) => evaluate(grid, policy, undefined, undefined, () => evaluations.map(({ table }) => table)).tables,
  );
  return evaluations.flatMap(({ findings }) => findings.map(lineOf));
}

function lineOf({ code, severity, cell, expected, actual }: Finding): string {
  const place = `${code}${severity === 'error' ? '' : ` ${severity}`} ${cell}`;
  return `${place}${actual === null ? '' : `: ${actual}`}${expected === null ? '' : ` → ${expected}`}`;
}

/** A form without a fault: 9.5 for execution, one target missed and explained, 98.5 in all. */
export const SOUND = sheetOf(`
2023年度项目支出绩效自评表
项目名称 | 送温暖
项目资金(万元) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 200 | 200 | 190 | 10 | 95% | 9.5
 | 其中：当年财政拨款 | | 150 | 150 | 140 | — | | —
 | 上年结转资金 | | 50 | 50 | 50 | — | | —
 | 其他资金 | | | | | — | | —
年度总体目标 | 预期目标 | | | | 实际完成情况
 | 慰问困难职工 | | | | 已慰问困难职工
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 慰问人数 | ≥500人 | 520人 | 20 | 20 |
 | | 质量指标 | 资金发放准确率 | ≥95% | 98% | 10 | 10 |
 | | 时效指标 | 发放及时率 | 100% | 90% | 10 | 9 | 两户地址有误，已补发，明年先核对
 | | 成本指标 | 慰问成本 | ≤100万元 | 90万元 | 10 | 10 |
 | 效益指标 | 社会效益指标 | 生活改善程度 | 有所改善 | 有所改善 | 15 | 15 |
 | | 可持续影响指标 | 长效机制健全 | 是 | 是 | 15 | 15 |
 | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
总分 | | | | | | 100 | 98.5 | 优
`);
