import { evaluate, policyById, type Grid, type Policy, type PolicyChoice } from '../../../src/engine';
import type { Book } from '../../../src/pane/session/state';
import { gridOf } from '../grid-of';
import { sheetOf, withCells } from '../sheet-of';
import type { Entry } from '../grid-of';

export const SAMPLE_POLICY = policyById('mof-2020') as Policy;

/**
 * A small form, not yet scored: an execution of 66.10 %, an indicator that is met by far (row 8), one that is missed (row
 * 9), one that only a person can score (row 10), a copied actual (row 11), and one that a person scored too high (row 12).
 */
const ROWS = sheetOf(`
  项目支出绩效自评表
  （2024年度）
  项目名称 | 职工疗养 | | | 实施单位 | 某中心
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  | 年度资金总额 | 100 | 100 | 66.1 | 10 | |
  年度总体目标 | 组织职工疗养
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | 数量指标 | 疗养人数 | ≥113人 | 224人 | 20 | |
  产出指标 | 质量指标 | 计划完成率 | ≥95% | 90% | 30 | |
  效益指标 | 社会效益指标 | 职工关怀 | 有所提升 | 有所提升 | 20 | |
  效益指标 | 可持续影响指标 | 机制健全率 | ≥80% | ≥80% | 10 | |
  满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥95% | 96% | 10 | 12 |
  总分 | | | | | 100 | |
`);

/** The sheet of the form, with other entries in some cells where a test asks for them. */
export function sampleGrid(cells: Readonly<Record<string, Entry>> = {}, sheet = '自评表'): Grid {
  return gridOf(withCells(ROWS, cells), { sheet });
}

/** What a session holds once it has read these sheets. */
export function bookOf(...grids: readonly Grid[]): Book {
  return bookUnder(SAMPLE_POLICY, ...grids);
}

/** The same under another policy, or under that of each form. */
export function bookUnder(choice: PolicyChoice, ...grids: readonly Grid[]): Book {
  const sheets = grids.map((grid) => ({ grid, evaluation: evaluate(grid, choice) }));
  const plans = sheets.flatMap(({ evaluation }) => evaluation.tables.map(({ plan }) => plan));
  return {
    reading: {
      grids,
      sheets: grids.map(({ sheet }) => ({ name: sheet, hidden: false })),
      active: grids[0]?.sheet ?? null,
    },
    sheets,
    plan: {
      entries: plans.flatMap(({ entries }) => entries),
      conflicts: plans.flatMap(({ conflicts }) => conflicts),
      forms: plans.flatMap(({ forms }) => forms),
    },
  };
}
