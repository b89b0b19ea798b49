import { evaluate, GridView, policyById, type Grid, type Policy, type TableEvaluation } from '../../../src/engine';
import { indicatorKind } from '../../../src/engine/roll-up/indicator-kind';
import { ROLL_UP_SHEET } from '../../../src/engine/roll-up/is-roll-up-sheet';
import { planRollUp } from '../../../src/engine/roll-up/plan-roll-up';
import { rollUp } from '../../../src/engine/roll-up/roll-up';
import type { RollUpSource } from '../../../src/engine/roll-up/roll-up-source';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf, type Entry } from '../../support/grid-of';

const policy = policyById('mof-2020') as Policy;

interface Project {
  readonly sheet: string;
  readonly name: string;
  readonly unit: '元' | '万元';
  readonly budget: number | null;
  readonly spent: number | null;
  readonly visited: number;
}

function tableOf({ sheet, name, unit, budget, spent, visited }: Project): TableEvaluation {
  const rows: Entry[][] = [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', name, '', '实施单位', '某会'],
    [`项目资金（${unit}）`, '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', budget, budget, spent, 10],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '走访户数', '≥100户', `${visited}户`, 50],
    ['效益指标', '社会效益指标', '覆盖率', '≥90%', '95%', 30],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', '92%', 10],
    ['总分', '', '', '', '', 100],
  ];
  const [table] = evaluate({ ...gridOf(rows), sheet }, policy).tables;
  if (!table) throw new Error('no table');
  return table;
}

const FIRST = tableOf({ sheet: '甲', name: '走访慰问', unit: '万元', budget: 64, spent: 64, visited: 100 });
const SECOND = tableOf({ sheet: '乙 表', name: '疗休养', unit: '元', budget: 931500, spent: 615700, visited: 80 });
const sources = (...tables: readonly TableEvaluation[]): RollUpSource[] =>
  tables.map((evaluation) => ({ evaluation, file: null }));
const texts = (...tables: readonly TableEvaluation[]): string[] =>
  rollUp(sources(...tables)).paragraphs.map(({ text }) => text);

test('分配表和决算表不是自评项目，不计入项目数和资金', () => {
  const [accounts] = evaluate(
    gridOf([
      ['2023年度基础数据表（万元）'],
      ['项目', '2022年决算数', '2023年预算数', '2023年决算数'],
      ['支出总额', 1000, 1200, 1100],
      ['公用经费', 100, 90, 90],
    ]),
    policy,
  ).tables;
  if (!accounts) throw new Error('no table');
  expect(texts(FIRST, SECOND, accounts)).toEqual(texts(FIRST, SECOND));
});

test('两个项目：资金合并成万元，等级、指标、类别和未达到的各有一句', () => {
  expect(texts(FIRST, SECOND)).toEqual([
    '纳入汇总的自评项目共2个，全年预算数合计157.15万元，全年执行数合计125.57万元，总体预算执行率79.90%。' +
      '预算执行率偏低的项目有“疗休养”项目（66.10%）。',
    '从自评结果看，自评等级为“优”的1个、自评等级为“良”的1个，评出等级的项目平均得分93.31分。',
    '共设置绩效指标6项，其中达到年度指标值5项、未达到1项。' +
      '按指标类别看，产出指标2项，其中达到年度指标值1项、未达到1项；效益指标2项，均达到年度指标值；满意度指标2项，均达到年度指标值。',
    '未达到年度指标值的有“疗休养”项目的“走访户数”。',
  ]);
});

test('一个项目也能汇总；没有资金的项目另说', () => {
  const bare = tableOf({ sheet: '丙', name: '宣传', unit: '万元', budget: null, spent: null, visited: 100 });
  expect(texts(bare)[0]).toBe('纳入汇总的自评项目共1个。');
  expect(texts(FIRST, bare)[0]).toBe(
    '纳入汇总的自评项目共2个，全年预算数合计64万元，全年执行数合计64万元，总体预算执行率100.00%，' +
      '另有1个项目的自评表没有完整的资金数，未计入合计。',
  );
  expect(rollUp([]).paragraphs).toEqual([]);
});

test('事实的单元格写明所在的表；几份文件时写明文件', () => {
  const facts = rollUp(sources(FIRST, SECOND)).paragraphs.flatMap((paragraph) => paragraph.facts);
  expect(facts.find(({ text }) => text === '157.15万元')?.cells).toEqual(['甲!D4', "'乙 表'!D4"]);
  expect(facts.find(({ text }) => text === '走访户数')?.cells).toEqual(["'乙 表'!C6"]);
  const [fact] = rollUp([{ evaluation: FIRST, file: '某会.xlsx' }]).paragraphs.flatMap((paragraph) => paragraph.facts);
  expect(fact?.cells).toEqual(["'[某会.xlsx]甲'!A1"]);
});

test('指标类别看一级指标，再看二级指标', () => {
  const kindOf = (level1: string, level2: string) => {
    const label = (text: string) => ({ text, cell: 'A1', weight: null });
    const { row } = FIRST.indicators[0]!;
    return indicatorKind({ ...row, level1: label(level1), level2: label(level2) });
  };
  expect(kindOf('产出指标', '成本指标')).toBe('output');
  expect(kindOf('成本指标', '经济成本指标')).toBe('cost');
  expect(kindOf('效益', '满意度指标')).toBe('satisfaction');
  expect(kindOf('', '数量')).toBe('output');
  expect(kindOf('过程', '资金管理')).toBe('other');
});

const EMPTY: Grid = { sheet: ROLL_UP_SHEET, rows: [], merges: [], hiddenRows: new Set() };

test('汇总表：标题、几段话、按项目一张表带合计、按类别一张表；再写一次没有可写的', () => {
  const plan = planRollUp(sources(FIRST, SECOND), null);
  const written = applyPlan(EMPTY, plan.entries).grid;
  const view = new GridView(written);
  const line = (row: number): string[] => Array.from({ length: 14 }, (_, column) => view.text(row, column));
  expect(view.text(0, 0)).toBe('绩效自评汇总表');
  expect(line(5).slice(0, 8)).toEqual([
    '序号',
    '项目',
    '所在表',
    '预算数（万元）',
    '执行数（万元）',
    '执行率',
    '自评总分',
    '等级',
  ]);
  expect(line(7).slice(3, 5)).toEqual(['93.15', '61.57']);
  expect(line(8).slice(1, 5)).toEqual(['合计', '', '157.15', '125.57']);
  expect(line(8).slice(8)).toEqual(['6', '5', '0', '1', '0', '0']);
  expect(line(10).slice(1, 2)).toEqual(['产出指标']);
  expect(plan.forms.map(({ sheet, landscape }) => [sheet, landscape])).toEqual([[ROLL_UP_SHEET, true]]);
  expect(planRollUp(sources(FIRST, SECOND), view).entries).toEqual([]);
  expect(evaluate(written, policy).tables).toEqual([]);
});

test('别人做的汇总表不动', () => {
  const own = new GridView({ ...gridOf([['我的汇总']]), sheet: ROLL_UP_SHEET });
  const { entries, conflicts, forms } = planRollUp(sources(FIRST), own);
  expect([entries, forms, conflicts.map(({ cell, standing }) => [cell, standing])]).toEqual([
    [],
    [],
    [['A1', '我的汇总']],
  ]);
});
