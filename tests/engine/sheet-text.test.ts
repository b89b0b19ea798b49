import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outlines, planReport, reportOf, sheetText } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { CLEAN } from './check/clean-forms';
import { gridOf, type Entry } from '../support/grid-of';
import { tableOf } from './report/report-findings';

const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');
const SAMPLES = path.resolve(__dirname, '../../assets/samples');

const LONG = '项目全年预算100万元，全年执行98万元，执行率98%，各项指标按计划完成，服务对象比较满意。';

test('一格一段，格里换行的各算一段，都带着单元格；合并的格只算一次', () => {
  const rows = [['某项目自评报告'], [], [`${LONG}\n${LONG}`, null, '注'], [LONG]];
  const text = sheetText(gridOf(rows, { sheet: '报告', merges: ['A1:C1', 'A4:C4'] }));
  expect(text).toEqual({
    paragraphs: ['某项目自评报告', LONG, LONG, '注', LONG],
    standing: { sheet: '报告', cells: ['A1', 'A3', 'A3', 'C3', 'A4'] },
  });
});

test('报告里夹着指标表的，取表以外的文字', () => {
  const form = CLEAN.送温暖;
  const essay: Entry[][] = Array.from({ length: 40 }, () => [LONG]);
  const text = sheetText(gridOf([...form, [], ...essay], { sheet: '报告' }));
  expect(text?.paragraphs.filter((paragraph) => paragraph === LONG)).toHaveLength(essay.length);
  expect(text?.standing?.cells[0]).toBe(`A${form.length + 2}`);
});

test.each(Object.keys(CLEAN))('自评表（%s）不是文字，表下有几句说明也不是', (name) => {
  const rows = CLEAN[name as keyof typeof CLEAN];
  expect(sheetText(gridOf(rows))).toBeNull();
  expect(sheetText(gridOf([...rows, ['注：定性指标按完成程度分三档打分。']]))).toBeNull();
});

test('填表说明不是报告', () => {
  expect(sheetText(gridOf([['填表说明：'], [LONG]]))).toBeNull();
  expect(sheetText(gridOf([[LONG]], { sheet: '填报须知' }))).toBeNull();
});

test('公开的自评表和示例都不是文字', () => {
  for (const folder of [SAMPLES, PUBLISHED].filter((one) => existsSync(one))) {
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
      const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(folder, file))));
      const running = workbook.sheets.filter(({ name }) => sheetText(workbook.grid(name)) !== null);
      expect([file, running]).toEqual([file, []]);
    }
  }
});

test.each(Object.keys(outlines))('我们写的“自评报告”（提纲 %s）是文字，核对清单不是', (id) => {
  for (const rows of Object.values(CLEAN)) {
    const table = tableOf(rows);
    const { entries } = planReport([reportOf(table, id as keyof typeof outlines)], null, { fill: 'all', as: 'values' });
    const lines = entries.map(({ after }) => [after.text]);
    expect(sheetText(gridOf(lines, { sheet: '自评报告' }))?.paragraphs).toEqual(lines.flat());
    expect(sheetText(gridOf(lines, { sheet: '核对清单' }))).toBeNull();
  }
});
