import { GridView } from '../../../src/engine/grid/view';
import type { Section } from '../../../src/engine/narrative/narrative';
import type { Report } from '../../../src/engine/narrative/report-of';
import type { PlanOptions } from '../../../src/engine/plan/plan';
import { REPORT_SHEET } from '../../../src/engine/plan/report-sheet';
import { planReport } from '../../../src/engine/rewrite/plan-report';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { formHeights } from '../../../src/workbook/form-heights';
import { gridOf } from '../../support/grid-of';

const BLANKS: PlanOptions = { fill: 'blanks', as: 'values' };
const ALL: PlanOptions = { fill: 'all', as: 'values' };

const NOTHING = { entries: [], conflicts: [], forms: [], changes: [] };

const titled = (sections: readonly Section[], title = '自评报告'): Report => ({
  title: { text: title, facts: [] },
  sections,
});

function report(...texts: readonly string[]): Report {
  return titled([
    { heading: '自评结论', level: 1, paragraphs: texts.map((text) => ({ text, facts: [] })), table: null },
  ]);
}

const sheet = (...lines: readonly string[]) =>
  gridOf(
    lines.map((line) => [line]),
    { sheet: REPORT_SHEET },
  );
const cells = (plan: ReturnType<typeof planReport>) => plan.entries.map(({ cell, after }) => [cell, after.text]);

test('一行一段写在 A 列，几张表的叙述上下相接', () => {
  const plan = planReport([report('甲', '乙'), report('丙')], null, BLANKS);
  expect(cells(plan)).toEqual([
    ['A1', '自评报告'],
    ['A2', '自评结论'],
    ['A3', '甲'],
    ['A4', '乙'],
    ['A5', '自评报告'],
    ['A6', '自评结论'],
    ['A7', '丙'],
  ]);
  expect(plan.entries.every((entry) => entry.sheet === REPORT_SHEET && entry.kind === 'report')).toBe(true);
});

test('已有的文字相同则不写，人写的保留并列出两种文字，选择全部替换才写', () => {
  const standing = new GridView(sheet('自评报告', '自评结论', '旧的一段。'));
  const kept = planReport([report('甲方。', '乙方。')], standing, BLANKS);
  expect(cells(kept)).toEqual([['A4', '乙方。']]);
  expect(kept.conflicts.map(({ cell, standing: text, computed }) => [cell, text, computed.text])).toEqual([
    ['A3', '旧的一段。', '甲方。'],
  ]);
  expect(cells(planReport([report('甲方。', '乙方。')], standing, ALL))).toEqual([
    ['A3', '甲方。'],
    ['A4', '乙方。'],
  ]);
});

test('不再适用的行去掉，下面的移上来，人写的留着', () => {
  const grid = sheet('自评报告', '自评结论', '甲。', '各项指标均达到年度指标值，无偏差。', '', '人自己写的。');
  for (const options of [BLANKS, ALL]) {
    const plan = planReport([report('甲。')], new GridView(grid), options);
    expect(plan.changes).toEqual([{ cell: 'A4', before: '各项指标均达到年度指标值，无偏差。', after: '' }]);
    const after = new GridView(applyPlan(grid, plan.entries).grid);
    expect([2, 3, 4, 5].map((row) => after.text(row, 0))).toEqual(['甲。', '', '人自己写的。', '']);
    expect(planReport([report('甲。')], after, options)).toEqual(NOTHING);
  }
});

test('合并的行是一个位置，每段仍各占其一', () => {
  const merged = gridOf([[''], [''], ['']], { sheet: REPORT_SHEET, merges: ['A2:A3'] });
  expect(cells(planReport([report('甲', '乙')], new GridView(merged), BLANKS))).toEqual([
    ['A1', '自评报告'],
    ['A2', '自评结论'],
    ['A4', '甲'],
    ['A5', '乙'],
  ]);
});

test('要写的报告带着版式：一栏宽，标题方正小标宋居中，各级标题黑体加粗，正文仿宋，人自己写的也是正文', () => {
  const standing = new GridView(
    gridOf([['自评报告'], [''], ['人自己写的。']], { sheet: REPORT_SHEET, merges: ['A2:B2'] }),
  );
  const sections: Section[] = [
    { heading: '一、基本情况', level: 1, paragraphs: [{ text: '甲', facts: [] }], table: null },
    { heading: '（一）资金', level: 2, paragraphs: [{ text: '乙', facts: [] }], table: null },
  ];
  const { forms } = planReport([titled(sections)], standing, ALL);
  expect(forms).toHaveLength(1);
  expect(forms[0]).toMatchObject({ sheet: REPORT_SHEET, widths: [70], landscape: false, merges: standing.grid.merges });
  const looks = forms[0]?.styles.map(({ area, style }) => [area.top, area.bottom, style.font, style.bold, style.size]);
  expect(looks).toEqual([
    [0, 0, 'title', false, 18],
    [1, 2, 'text', false, 12],
    [3, 3, 'heading', true, 16],
    [4, 4, 'text', false, 12],
    [5, 5, 'heading', true, 14],
    [6, 6, 'text', false, 12],
  ]);
});

test('没有叙述时什么也不动', () => {
  expect(planReport([titled([])], new GridView(sheet('人写的')), ALL)).toEqual(NOTHING);
});

test('这次打开以来写过的字句，数以外变了也照着改', () => {
  const standing = new GridView(sheet('自评报告', '自评结论', '某工程已完工。'));
  const written = new Set(['某工程已完工。']);
  expect(cells(planReport([report('某工程未完工。')], standing, BLANKS, written))).toEqual([['A3', '某工程未完工。']]);
  expect(planReport([report('某工程未完工。')], standing, BLANKS).conflicts).toHaveLength(1);
});

test('很长的一段分成几行，每行都整个看得见，文字一个不少', () => {
  const long = `${'某项工作完成情况良好，'.repeat(70)}合格。${'无标点'.repeat(20_000)}`;
  const { entries, forms } = planReport([report(long)], null, BLANKS);
  const pieces = entries.slice(2).map(({ after }) => after.text);
  expect(pieces.join('')).toBe(long);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(600);
  const heights = formHeights(forms[0]!, (row) => entries[row]?.after.text ?? '');
  expect(Math.max(...[...heights.values()].map(({ points }) => points))).toBeLessThan(409);
});
