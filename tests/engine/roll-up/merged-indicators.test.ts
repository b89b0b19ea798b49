import { evaluate, GridView, policyById, type Policy, type TableEvaluation } from '../../../src/engine';
import { mergedIndicators, type MergedIndicator } from '../../../src/engine/roll-up/merged-indicators';
import { planRollUp } from '../../../src/engine/roll-up/plan-roll-up';
import { projectLine } from '../../../src/engine/roll-up/project-line';
import type { RollUpSource } from '../../../src/engine/roll-up/roll-up-source';
import { plainText, roundRatio } from '../../../src/engine/number/round';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf, type Entry } from '../../support/grid-of';

type Indicator = readonly [name: string, target: string, actual: string];

const HUBEI = policyById('hubei') as Policy;

function tableOf(sheet: string, budget: number | null, rows: readonly Indicator[], policy = HUBEI): TableEvaluation {
  const cells: Entry[][] = [
    [`2022年度${sheet}项目自评表`],
    ['预算执行情况(万元)(20分)', '', '预算数(A)', '执行数(B)', '执行率(B/A)', '得分(20分*执行率)'],
    ['', '年度财政资金总额', budget, budget, '', 20],
    ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    ...rows.map((row): Entry[] => ['产出指标', '数量指标', ...row, 10]),
    ['总分', '', '', '', '', 100],
  ];
  const [table] = evaluate(gridOf(cells, { sheet }), policy).tables;
  if (!table) throw new Error('no table');
  return table;
}

const sources = (...tables: readonly TableEvaluation[]): RollUpSource[] =>
  tables.map((evaluation) => ({ evaluation, file: null }));
const linesOf = (...tables: readonly TableEvaluation[]): string[] =>
  mergedIndicators(sources(...tables).map(projectLine)).map(line);

function line({ name, unit, projects, target, actual, completion }: MergedIndicator): string {
  const share = completion ? plainText(roundRatio(completion)) : '∅';
  return `${name} ${projects} 个：${plainText(target)} / ${plainText(actual)} ${unit} ${share}`;
}

test('绝对值累加、相对值按预算数加权：(90%×100＋60%×300)÷400 = 67.5%', () => {
  const first = tableOf('甲', 100, [
    ['补贴渔船数', '6艘', '6艘'],
    ['满意度', '≥90%', '90%'],
    ['办结天数', '≤10天', '8天'],
  ]);
  const second = tableOf('乙', 300, [
    ['补贴渔船数', '14艘', '10艘'],
    ['满意度', '≥80%', '60%'],
    ['办结天数', '≤10天', '12天'],
  ]);
  expect(linesOf(first, second)).toEqual([
    '补贴渔船数 2 个：20 / 16 艘 0.8',
    '满意度 2 个：82.5 / 67.5 % 0.8182',
    '办结天数 2 个：20 / 20 天 1',
  ]);
});

test('单位不同的换算到一起，换算不了的、只有一个项目有的、照抄的不合并', () => {
  const first = tableOf('甲', 100, [
    ['发放金额', '2万元', '1万元'],
    ['培训人数', '50人', '50人'],
    ['走访户数', '10户', '≥10户'],
  ]);
  const second = tableOf('乙', 300, [
    ['发放金额', '5000元', '5000元'],
    ['培训人数', '20场', '20场'],
    ['走访户数', '10户', '10户'],
  ]);
  expect(linesOf(first, second)).toEqual(['发放金额 2 个：2.5 / 1.5 万元 0.6']);
});

test('不知道资金的项目，相对值不加权，绝对值照加', () => {
  const rows: Indicator[] = [
    ['覆盖率', '90%', '90%'],
    ['船数', '5艘', '5艘'],
  ];
  expect(linesOf(tableOf('甲', 100, rows), tableOf('乙', null, rows))).toEqual(['船数 2 个：10 / 10 艘 1']);
});

test('别的口径不合并，汇总表里也就没有这一段', () => {
  const other = policyById('mof-2020') as Policy;
  const rows: Indicator[] = [['船数', '5艘', '5艘']];
  expect(linesOf(tableOf('甲', 100, rows, other), tableOf('乙', 100, rows, other))).toEqual([]);
});

test('汇总表的最后一段是合并的指标，百分数照百分数写', () => {
  const rows: Indicator[] = [['满意度', '90%', '45%']];
  const { entries } = planRollUp(sources(tableOf('甲', 100, rows), tableOf('乙', 100, rows)), null);
  const view = new GridView(applyPlan({ ...gridOf([]), sheet: '汇总' }, entries).grid);
  const texts = Array.from({ length: 9 }, (_, column) => view.text(view.height - 1, column));
  expect(texts).toEqual(['1', '满意度', '%', '90.00%', '45.00%', '50.00%', '', '', '2']);
});
