import type { Grid } from '../../../src/engine/grid/grid';
import { GridView } from '../../../src/engine/grid/view';
import type { Report } from '../../../src/engine/narrative/report-of';
import type { PlanOptions } from '../../../src/engine/plan/plan';
import { outlines } from '../../../src/engine/narrative/outline/outlines';
import { REPORT_SHEET } from '../../../src/engine/plan/report-sheet';
import { planReport, type ReportPlan } from '../../../src/engine/rewrite/plan-report';
import { reportLines } from '../../../src/engine/rewrite/report-lines';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import type { Entry } from '../../support/grid-of';
import { gridOf } from '../../support/grid-of';
import { sampleReports } from '../../support/sample-reports';

const BLANKS: PlanOptions = { fill: 'blanks', as: 'values' };
const ALL: PlanOptions = { fill: 'all', as: 'values' };

/** What the sheet says, line by line. */
const linesOf = (grid: Grid): string[] => grid.rows.map((row) => row?.[0]?.text ?? '');
const sheetOf = (lines: readonly Entry[]): Grid =>
  gridOf(
    lines.map((line) => [line]),
    { sheet: REPORT_SHEET },
  );

function planned(lines: readonly Entry[], reports: readonly Report[], options = BLANKS): ReportPlan {
  return planReport(reports, new GridView(sheetOf(lines)), options);
}

/** The sheet after the report was written into it. */
function written(lines: readonly Entry[], reports: readonly Report[], options = BLANKS): string[] {
  const { grid, refused } = applyPlan(sheetOf(lines), planned(lines, reports, options).entries);
  expect(refused).toEqual([]);
  const after = linesOf(grid);
  while (after.at(-1) === '') after.pop();
  return after;
}

const before = sampleReports();
const after = sampleReports({ E5: 80, E9: '93%' });
const first = written([], before);
const current = written([], after);
const at = (start: string): number => first.findIndex((line) => line.startsWith(start));
const changed = (start: string, change: (line: string) => string): string[] =>
  first.map((line, index) => (index === at(start) ? change(line) : line));

test('各级标题的序数与报告的一样，从头数到尾', () => {
  expect(first).toEqual(reportLines(before).map(({ text }) => text));
});

test('只有数变了：各段照着改，先列出每段原来怎样、现在怎样，写过就不再要写', () => {
  const { changes, conflicts } = planned(first, after);
  expect(conflicts).toEqual([]);
  expect(changes.length).toBeGreaterThan(3);
  for (const change of changes) {
    expect([first.includes(change.before), current.includes(change.after)]).toEqual([true, true]);
  }
  expect(written(first, after)).toEqual(current);
  expect(planned(current, after)).toEqual({ entries: [], conflicts: [], forms: [], changes: [] });
});

test('人补上的待补充留着，同一段里的数照着改', () => {
  const filled = changed('全年执行数', (line) => line.replace(/【[^】]*】/, '因招标推迟，33.9万元结转下年。'));
  expect(planned(filled, after).conflicts).toEqual([]);
  const line = written(filled, after)[at('全年执行数')];
  expect(line).toBe(current[at('全年执行数')]?.replace(/【[^】]*】/, '因招标推迟，33.9万元结转下年。'));
  expect(line).toContain('80.00%');
});

test('整段是待补充的，人写的几段都留着', () => {
  const place = at('【待补充：立项背景');
  const filled = [...first.slice(0, place), '依据某县的方案立项。', '本年是第三年。', ...first.slice(place + 1)];
  const now = written(filled, after);
  expect(now.slice(place, place + 2)).toEqual(['依据某县的方案立项。', '本年是第三年。']);
  expect(now.filter((line) => line.startsWith('【待补充：立项背景'))).toEqual([]);
  expect(now).toHaveLength(filled.length);
});

test('人在一段前后、句子之间加的话留着，我们的句子照着改', () => {
  const told = changed('全年执行数', (line) => `经核对账簿，${line.replace('【', '账实相符。【')}另见附件2。`);
  const line = written(told, after)[at('全年执行数')] ?? '';
  expect(line).toMatch(/^经核对账簿，全年执行数80万元，预算执行率80\.00%，.*账实相符。【待补充.*另见附件2。$/);
});

test('人改过词句的一段留着，两种文字都列出来，可以选我们的', () => {
  const told = changed('全年执行数', () => '全年只花掉66.1万元，主要是招标晚了。');
  const { conflicts } = planned(told, after);
  expect(conflicts.map(({ standing, computed }) => [standing, computed.text])).toEqual([
    ['全年只花掉66.1万元，主要是招标晚了。', current[at('全年执行数')]],
  ]);
  expect(written(told, after)).toContain('全年只花掉66.1万元，主要是招标晚了。');
  expect(written(told, after, ALL)).toEqual(current);
});

test('人从一段里删掉的半句不再添回，当作改过的列出来', () => {
  const cut = changed('全年执行数', (line) => line.replace('，未执行33.9万元', ''));
  const { conflicts } = planned(cut, before);
  expect(conflicts.map(({ standing }) => standing)).toEqual([cut[at('全年执行数')]]);
  expect(written(cut, before)).toEqual(cut);
});

test('人插入的段落和标题留在原处，后面的标题接着编号', () => {
  const place = at('二、');
  const own = ['二、评价依据', '依据某市的办法。', ''];
  const more = [...first.slice(0, place), ...own, ...first.slice(place)];
  const now = written(more, after);
  expect(now.slice(place, place + 3)).toEqual(own);
  expect(now[place + 3]).toMatch(/^三、/);
  expect(now).toHaveLength(more.length);
});

test('人删掉的待补充和只有待补充的一节不再写，其余标题重新编号；删掉的事实补上', () => {
  const fewer = first.filter((line) => !/^【待补充：(?:立项背景|自评工作|收集资料)|绩效评价工作开展情况$/.test(line));
  expect(fewer).toHaveLength(first.length - 4);
  const now = written(fewer, before);
  expect(now).toHaveLength(fewer.length);
  expect(
    now
      .filter((line) => /^[一二三四五六七八九]、/.test(line))
      .map((line) => line.charAt(0))
      .join(''),
  ).toBe('一二三四五六');
  expect(
    written(
      first.filter((_, index) => index !== at('全年执行数')),
      before,
    ),
  ).toEqual(first);
});

test('指标从达到变成没有达到：我们写的段落换成新的，不当作人改过', () => {
  const met = sampleReports({ E9: '97%' });
  const stood = written([], met);
  expect(planned(stood, before).conflicts).toEqual([]);
  expect(written(stood, before)).toEqual(first);
  expect(written(first, met)).toEqual(stood);
});

test('换了提纲：原来的标题和文字换成新的，人写的留着', () => {
  const other = sampleReports({}, 'B');
  const outlined = written([], other);
  const own = changed('【待补充：立项背景', () => '依据某县的方案立项。');
  expect(written(first, other)).toEqual(outlined);
  expect(written(own, other)).toContain('依据某县的方案立项。');
});

test('从哪种提纲换成哪种，留下的标题都只是新提纲的，“摘要”和表里的一级指标也不例外', () => {
  const reports = Object.values(outlines).map(({ id }) => sampleReports({}, id));
  const headings = (lines: readonly string[]) => lines.filter((line) => /^(?:摘要$|[（\d一二三四五六七八])/.test(line));
  for (const one of reports) {
    const stood = written([], one);
    for (const other of reports) expect(headings(written(stood, other))).toEqual(headings(written([], other)));
  }
});

test('标题里带着数的，数变了仍是那个标题', () => {
  const headed = (weight: number): readonly Report[] => [
    {
      title: { text: '自评报告', facts: [] },
      sections: [
        {
          heading: `一、项目绩效${weight}分/产出指标`,
          level: 1,
          paragraphs: [{ text: '甲。', facts: [] }],
          table: null,
        },
      ],
    },
  ];
  const { changes, conflicts } = planned(['自评报告', '一、项目绩效85分/产出指标', '甲。'], headed(80));
  expect(conflicts).toEqual([]);
  expect(changes.map(({ cell, after: text }) => [cell, text])).toEqual([['A2', '一、项目绩效80分/产出指标']]);
});

test('表里的指标改了名：写它的段落照着改，人补上的原因留着', () => {
  const renamed = sampleReports({ C9: '年度计划完成率' });
  const now = written([], renamed);
  expect(now).not.toEqual(first);
  expect(planned(first, renamed).conflicts).toEqual([]);
  expect(written(first, renamed)).toEqual(now);
  const told = first.map((line) => line.replace('【待补充：未达到指标值的原因和影响】', '招标推迟。'));
  expect(told).not.toEqual(first);
  expect(planned(told, renamed).conflicts).toEqual([]);
  const kept = written(told, renamed);
  expect(kept.filter((line) => line.includes('招标推迟。') && line.includes('“年度计划完成率”'))).toHaveLength(
    told.filter((line) => line.includes('招标推迟。')).length,
  );
  expect(kept.join()).not.toContain('“计划完成率”');
});

test('几张表的报告，插进一张，其余各归各', () => {
  const [one] = sampleReports();
  const [two] = sampleReports({ C3: '另一个项目', E5: 90 });
  const both = [one, two] as Report[];
  const stood = written([], [two as Report]);
  const own = stood.map((line) => (line.startsWith('【待补充：立项背景') ? '另一个项目的背景。' : line));
  expect(written(stood, both)).toEqual(written([], both));
  expect(written(own, both).filter((line) => line === '另一个项目的背景。')).toHaveLength(1);
});

test('人用公式写的一行是人的，移到别处仍是公式', () => {
  const place = at('全年执行数');
  const cells: Entry[] = [...first];
  cells[place] = { text: first[place] ?? '', formula: '"全年执行数"&自评表!E5' };
  cells.splice(2, 1);
  const { entries, conflicts } = planned(cells, after);
  expect(conflicts.map(({ standing }) => standing)).toEqual([first[place]]);
  expect(entries.find(({ after: content }) => content.formula !== null)).toMatchObject({
    cell: `A${place + 1}`,
    after: { formula: '"全年执行数"&自评表!E5' },
  });
});

test('别人做的“自评报告”一字不动，我们的空一行写在下面', () => {
  const foreign = ['领导讲话稿', '同志们：', '今年的工作很好。'];
  const now = written(foreign, before);
  expect(now).toEqual([...foreign, '', ...first]);
  expect(written(now, after)).toEqual([...foreign, '', ...current]);
});
