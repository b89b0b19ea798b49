import { evaluate } from '../../../src/engine/evaluate';
import { GridView } from '../../../src/engine/grid/view';
import { asDetected } from '../../../src/engine/policy/detect/apply-policy';
import { planSuggestion } from '../../../src/engine/suggestions/plan-suggestion';
import { suggest } from '../../../src/engine/suggestions/suggest';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { template } from '../../../src/engine/template/template';
import { gridOf } from '../../support/grid-of';

function planned(policy: string, suggestion: Suggestion, from = 0, sample = false) {
  const grid = template(policy, { sample })?.grid ?? gridOf([]);
  const [evaluation] = evaluate(grid, asDetected).tables;
  if (!evaluation) throw new Error(policy);
  const entries = planSuggestion(suggestion, evaluation.table, new GridView(grid), from);
  return entries?.map(({ cell, after }) => [cell, after.type, after.text]) ?? null;
}

function named(name: string): Suggestion {
  const [one] = suggest(name);
  if (!one) throw new Error(name);
  return one;
}

test('填到同类的空行里：名称和指标值，已有的级别和分值不动', () => {
  expect(planned('mof-2020', named('结业考核合格率'))).toEqual([
    ['D15', 'text', '结业考核合格率'],
    ['E15', 'text', '≥95%'],
  ]);
});

test('从所选的行往下找；下面没有，再从头找', () => {
  expect(planned('mof-2020', named('培训期数'), 13)?.[0]?.[0]).toBe('D14');
  expect(planned('mof-2020', named('培训期数'), 20)?.[0]?.[0]).toBe('D13');
});

test('比较符、数、单位分开的表，各填各的格', () => {
  expect(planned('sichuan', named('公路日常养护里程'))).toEqual([
    ['D15', 'text', '公路日常养护里程'],
    ['F15', 'number', '320'],
    ['E15', 'text', '≥'],
    ['G15', 'text', '公里'],
  ]);
});

test('不分级的表，哪一行空着都行', () => {
  expect(planned('chongqing-department', named('培训期数'))?.map(([cell]) => cell)).toEqual(['B9', 'E9', 'D9', 'C9']);
});

test('不计分的空白表也找得到空行，不写到表尾', () => {
  const cells = suggest('').map((one) => planned('transfer', one)?.[0]?.[0] ?? null);
  expect(new Set(cells.filter((cell) => cell !== null)).size).toBeGreaterThan(5);
  expect(planned('transfer', named('观众满意度'))?.[0]?.[0]).toBe('D23');
});

test('恰好执行的，指标值不带等号', () => {
  expect(planned('mof-2020', named('工资按月发放及时率'))?.[1]?.[2]).toBe('100%');
});

test('没有空行就什么也不写，也不加行', () => {
  expect(planned('mof-2020', named('培训期数'), 0, true)).toBeNull();
});

test('级别空着的表，连级别一起填', () => {
  const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const filled = ['产出指标', '数量指标', '培训期数', '≥4期', '4期', 10, 10];
  const grid = gridOf([header, filled, ['', '', '', '', '', 10, ''], ['总分', null, null, null, null, 20, 10]]);
  const [evaluation] = evaluate(grid, asDetected).tables;
  const entries = evaluation && planSuggestion(named('学员满意度'), evaluation.table, new GridView(grid), 0);
  expect(entries?.map(({ cell, after }) => [cell, after.text])).toEqual([
    ['A3', '满意度指标'],
    ['B3', '服务对象满意度指标'],
    ['C3', '学员满意度'],
    ['D3', '≥90%'],
  ]);
});
