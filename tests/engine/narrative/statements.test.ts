import { evaluate } from '../../../src/engine/evaluate';
import type { Paragraph } from '../../../src/engine/narrative/narrative';
import { reportOf } from '../../../src/engine/narrative/report-of';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { gridOf, type Entry } from '../../support/grid-of';

const policy = policyById('mof-2020') as Policy;

function saidOf(rows: readonly (readonly Entry[])[]): { title: string; lines: string[]; paragraphs: Paragraph[] } {
  const [table] = evaluate(gridOf(rows), policy).tables;
  if (!table) throw new Error('no table');
  const { title, sections } = reportOf(table);
  const paragraphs = sections.flatMap((section) => [...section.paragraphs]);
  const lines = sections.flatMap(({ heading, paragraphs: own }) => [heading, ...own.map(({ text }) => text)]);
  return { title: title.text, lines, paragraphs };
}

const ALLOCATION = [
  ['2024年慰问资金分配表'],
  ['序号', '项目名称', '人数', '标准', '金额（元）'],
  [1, '节日慰问', '168人', '2100元/人', '352800元'],
  [2, '荣誉津贴', '45人', '300元/人/月', '171300元'],
  [3, '困难帮扶', '9人', '5000-25000元/人', '145000元'],
  [4, '体检', '10人', '500元/人', '5100元'],
  [5, '培训补助', '', '', '70900元'],
  ['', '合计', '', '', '745,100元'],
];

test('分配表：列了几项、各是多少、合计是否一致，人数乘标准对不上的逐项说明', () => {
  const { title, lines } = saidOf(ALLOCATION);
  expect(title).toBe('2024年度资金分配情况说明');
  expect(lines).toEqual([
    '一、资金分配情况',
    '本表共列分配项目5项，金额合计745100元，与表列合计一致。',
    '其中，“节日慰问”（168人，标准2100元/人）352800元；“荣誉津贴”（45人，标准300元/人/月）171300元；“困难帮扶”（9人，标准5000-25000元/人）145000元；“体检”（10人，标准500元/人）5100元；“培训补助”70900元。',
    '二、分配金额测算情况',
    '按人数（户数、个数）和标准计算，与表列金额一致的1项；标准为区间，金额在计算范围以内的1项；“培训补助”只列金额，没有列人数和标准，不作测算。',
    '一是“荣誉津贴”按300元/人/月、45人和全年期数计算应为162000元，表列171300元，相差9300元。',
    '二是“体检”按500元/人、10人计算应为5000元，表列5100元，相差100元。',
    '三、资金分配依据',
    '【待补充：资金分配依据、分配结果和下达文件】',
  ]);
});

test('分配表的合计与各项之和不一致的，说明相差多少', () => {
  const rows = [...ALLOCATION.slice(0, -1), ['', '合计', '', '', '745,000元']];
  expect(saidOf(rows).lines).toContain('本表共列分配项目5项，金额合计745100元，表列合计745000元，相差100元。');
});

const ACCOUNTS = [
  ['2022年度部门整体支出绩效评价基础数据表（万元）'],
  ['项目', '2021年决算数', '2022年预算数', '2022年决算数'],
  ['支出总额', 1000, 1200, 1100],
  ['其中：公用经费', 100, 90, 90],
  ['三公经费', '', '', ''],
  ['1、公务用车购置和维护经费', 3, 7, 2.5],
  ['公车运行维护', 3, 7, 2.5],
  ['2、公务接待费', 1, 1, 1],
];

test('决算表：合计、各项完成预算的比例、比上年增减、占比，“三公”三项另说', () => {
  const { title, lines } = saidOf(ACCOUNTS);
  expect(title).toBe('2022年度决算情况说明');
  expect(lines).toEqual([
    '一、支出决算情况',
    '支出总额决算数1100万元，完成全年预算数1200万元的91.67%，比上年决算数1000万元增长10.00%。表中另列1项。',
    '公用经费决算数90万元，完成全年预算数90万元的100.00%，比上年决算数100万元下降10.00%，占支出总额的8.18%。',
    '二、“三公”经费支出情况',
    '“三公”经费各项决算数合计3.5万元。公务用车购置和维护经费决算数2.5万元，完成全年预算数7万元的35.71%，比上年决算数3万元下降16.67%，占支出总额的0.23%。公车运行维护决算数2.5万元，完成全年预算数7万元的35.71%，比上年决算数3万元下降16.67%，占支出总额的0.23%。公务接待费决算数1万元，完成全年预算数1万元的100.00%，与上年决算数持平，占支出总额的0.09%。',
    '【待补充：表中没有决算数的“三公”经费，没有发生的写“无”】',
    '三、增减变化的原因',
    '【待补充：与预算、与上年相比变化较大的项目及其原因】',
  ]);
});

test('合计是收入的，写收入决算情况，不说是支出', () => {
  const { lines } = saidOf([
    ['项目', '年初预算数', '决算数'],
    ['财政拨款', 800, 880],
    ['本年收入合计', 800, 880],
  ]);
  expect(lines[0]).toBe('一、收入决算情况');
  expect(lines.join('')).not.toContain('支出');
});

test('两种表里每串数字都是事实，带着单元格', () => {
  for (const { paragraphs } of [saidOf(ALLOCATION), saidOf(ACCOUNTS)]) {
    for (const { text, facts } of paragraphs) {
      let words = text;
      for (const { at, text: said, cells } of [...facts].reverse()) {
        expect(cells.length).toBeGreaterThan(0);
        words = `${words.slice(0, at)}${words.slice(at + said.length)}`;
      }
      expect(words).not.toMatch(/\d/);
    }
  }
});
