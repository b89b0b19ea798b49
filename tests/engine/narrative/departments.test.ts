import { evaluate } from '../../../src/engine/evaluate';
import { reportOf } from '../../../src/engine/narrative/report-of';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { gridOf, type Entry } from '../../support/grid-of';

const policy = policyById('mof-2020') as Policy;

function textOf(rows: readonly (readonly Entry[])[], outline: Policy['outline']): string {
  const [table] = evaluate(gridOf(rows), policy).tables;
  if (!table) throw new Error('no table');
  const { sections } = reportOf(table, outline);
  return sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]).join('\n');
}

const SCORES = [
  ['一级指标', '二级指标', '三级指标', '得分'],
  ['履职效能', '整体效能', '产出指标', 8],
  ['', '', '效益指标', 10],
  ['管理效率', '预算编制', '绩效目标设置', 1],
];

test.each(['A', 'C'] as const)('没有标题的部门得分清单按提纲 %s 写：说的是部门，不说项目', (outline) => {
  const text = textOf(SCORES, outline);
  expect(text).toContain('本部门整体支出综合得分19分');
  expect(text).toContain('【待补充：部门名称和自评年度】');
  expect(text).toContain('部门概况');
  expect(text.replace('财政部项目支出', '')).not.toMatch(/项目/);
});
