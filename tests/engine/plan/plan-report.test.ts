import { GridView } from '../../../src/engine/grid/view';
import type { Section } from '../../../src/engine/narrative/narrative';
import type { PlanOptions } from '../../../src/engine/plan/plan';
import { planReport, REPORT_SHEET } from '../../../src/engine/plan/plan-report';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf } from '../../support/grid-of';

const BLANKS: PlanOptions = { fill: 'blanks', as: 'values' };
const ALL: PlanOptions = { fill: 'all', as: 'values' };

function narrative(...texts: readonly string[]): Section[] {
  return [{ heading: '自评结论', level: 1, paragraphs: texts.map((text) => ({ text, facts: [] })), table: null }];
}

const sheet = (...lines: readonly string[]) =>
  gridOf(
    lines.map((line) => [line]),
    { sheet: REPORT_SHEET },
  );
const cells = (plan: ReturnType<typeof planReport>) => plan.entries.map(({ cell, after }) => [cell, after.text]);

test('一行一段写在 A 列，几张表的叙述上下相接', () => {
  const plan = planReport([narrative('甲', '乙'), narrative('丙')], null, BLANKS);
  expect(cells(plan)).toEqual([
    ['A1', '自评结论'],
    ['A2', '甲'],
    ['A3', '乙'],
    ['A4', '自评结论'],
    ['A5', '丙'],
  ]);
  expect(plan.entries.every((entry) => entry.sheet === REPORT_SHEET && entry.kind === 'report')).toBe(true);
});

test('已有的文字相同则不写，不同则保留，选择全部替换才写', () => {
  const standing = new GridView(sheet('自评结论', '旧的一段'));
  const kept = planReport([narrative('甲', '乙')], standing, BLANKS);
  expect(cells(kept)).toEqual([['A3', '乙']]);
  expect(kept.conflicts.map(({ cell, standing: text, computed }) => [cell, text, computed.text])).toEqual([
    ['A2', '旧的一段', '甲'],
  ]);
  expect(cells(planReport([narrative('甲', '乙')], standing, ALL))).toEqual([
    ['A2', '甲'],
    ['A3', '乙'],
  ]);
});

test('以前较长的报告余下的行在全部替换时清空，隔开的文字不动', () => {
  const grid = sheet('自评结论', '甲', '多余一', '多余二', '', '人自己写的');
  expect(planReport([narrative('甲')], new GridView(grid), BLANKS).entries).toEqual([]);
  const plan = planReport([narrative('甲')], new GridView(grid), ALL);
  expect(cells(plan)).toEqual([
    ['A3', ''],
    ['A4', ''],
  ]);
  const after = new GridView(applyPlan(grid, plan.entries).grid);
  expect([2, 3, 5].map((row) => after.text(row, 0))).toEqual(['', '', '人自己写的']);
  expect(planReport([narrative('甲')], after, ALL)).toEqual({ entries: [], conflicts: [], forms: [] });
});

test('合并的行是一个位置，每段仍各占其一', () => {
  const merged = gridOf([[''], [''], ['']], { sheet: REPORT_SHEET, merges: ['A2:A3'] });
  expect(cells(planReport([narrative('甲', '乙')], new GridView(merged), BLANKS))).toEqual([
    ['A1', '自评结论'],
    ['A2', '甲'],
    ['A4', '乙'],
  ]);
});

test('要写的报告带着版式：一栏宽，标题黑体加粗，正文仿宋，人自己写的也是正文', () => {
  const standing = new GridView(gridOf([['旧'], [''], ['人自己写的']], { sheet: REPORT_SHEET, merges: ['A2:B2'] }));
  const sections: Section[] = [
    { heading: '一、基本情况', level: 1, paragraphs: [{ text: '甲', facts: [] }], table: null },
    { heading: '（一）资金', level: 2, paragraphs: [{ text: '乙', facts: [] }], table: null },
  ];
  const { forms } = planReport([sections], standing, ALL);
  expect(forms).toHaveLength(1);
  expect(forms[0]).toMatchObject({ sheet: REPORT_SHEET, widths: [70], landscape: false, merges: standing.grid.merges });
  const looks = forms[0]?.styles.map(({ area, style }) => [area.top, area.bottom, style.font, style.bold, style.size]);
  expect(looks).toEqual([
    [0, 0, 'heading', true, 16],
    [1, 1, 'text', false, 12],
    [2, 2, 'heading', true, 12],
    [3, 3, 'text', false, 12],
  ]);
});

test('没有叙述时什么也不动', () => {
  expect(planReport([[], []], new GridView(sheet('人写的')), ALL)).toEqual({ entries: [], conflicts: [], forms: [] });
});
