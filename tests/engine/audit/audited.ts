import { evaluate, DEFAULT_PLAN_OPTIONS } from '../../../src/engine/evaluate';
import type { Aside } from '../../../src/engine/answers';
import { NO_ANSWERS } from '../../../src/engine/answers';
import type { TableEvaluation } from '../../../src/engine/evaluation';
import type { Grid } from '../../../src/engine/grid/grid';
import { GridView } from '../../../src/engine/grid/view';
import type { WritePlan } from '../../../src/engine/plan/plan';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf, type Entry } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';
import { sheetOf, withCells } from '../../support/sheet-of';

/** A form whose weights add up to 110 instead of 100, with a copied actual and a score that only a person can give. */
const ROWS = sheetOf(`
2023年度项目支出绩效自评表
项目名称 | 送温暖
项目资金(万元) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 200 | 200 | 190 | 10 | 95% | 9.5
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 慰问人数 | ≥500人 | ≥500人 | 20 | 20 |
产出指标 | 质量指标 | 资金发放准确率 | ≥95% | 90% | 40 | 40 |
效益指标 | 社会效益指标 | 生活改善程度 | 有所改善 | 有所改善 | 30 | |
满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
总分 | | | | | 110 | 79.5 |
`);

/** The form on a sheet of that name, with other entries in some cells. */
export function formGrid(sheet = '自评表', cells: Readonly<Record<string, Entry>> = {}): Grid {
  return gridOf(withCells(ROWS, cells), { sheet });
}

/** The tables of a sheet, with the findings that were set aside. */
export function tablesIn(grid: Grid, asides: ReadonlyMap<string, Aside> = new Map()): readonly TableEvaluation[] {
  return evaluate(grid, POLICY, DEFAULT_PLAN_OPTIONS, { ...NO_ANSWERS, asides }).tables;
}

/** The sheet as it stands once the plan is written. */
export function written({ entries, forms }: WritePlan, standing: Grid | null = null): Grid {
  const sheet = entries[0]?.sheet ?? standing?.sheet ?? '';
  const { grid, refused } = applyPlan(standing ?? gridOf([], { sheet }), entries);
  if (refused.length > 0) throw new Error(`Refused: ${refused.map(({ cell }) => cell).join(' ')}`);
  return { ...grid, merges: forms[0]?.merges ?? [] };
}

/** What stands in the column under that heading, from the first row below it. */
export function columnUnder(grid: Grid, heading: string): readonly string[] {
  const view = new GridView(grid);
  for (let row = 0; row < view.height; row++) {
    for (let column = 0; column <= view.rowEnd(row); column++) {
      if (view.text(row, column) !== heading) continue;
      return Array.from({ length: view.height - row - 1 }, (_, index) => view.text(row + 1 + index, column));
    }
  }
  throw new Error(`No column: ${heading}`);
}
