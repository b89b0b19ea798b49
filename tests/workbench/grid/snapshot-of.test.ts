import { CellValueType } from '@univerjs/core';
import type { Locale } from '../../../src/engine';
import { lookOf } from '../../../src/workbook/file/look/look-of';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { leastHeightOf } from '../../../src/workbench/grid/least-height';
import { snapshotOf } from '../../../src/workbench/grid/snapshot-of';
import { styledXlsx } from '../../support/styled-xlsx';

function snapshot(sheets: Parameters<typeof styledXlsx>[0], strings: readonly string[] = [], locale: Locale = 'zh-CN') {
  const workbook = openWorkbook(styledXlsx(sheets, { strings }));
  const grids = workbook.sheets.map(({ name }) => workbook.grid(name));
  return snapshotOf({ sheets: workbook.sheets, grids, look: lookOf(workbook), showing: { locale, date1904: false } });
}

function first(sheet: Omit<Parameters<typeof styledXlsx>[0][number], 'name'>, strings: readonly string[] = []) {
  const { sheets, sheetOrder } = snapshot([{ name: '表', ...sheet }], strings);
  return sheets[sheetOrder[0] ?? '']!;
}

describe('单元格', () => {
  test('数、字、真假、错误和公式', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="str"><v>字</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1"><f>A1*2</f><v>3</v></c></row>';
    expect(first({ rows }).cellData?.[0]).toEqual({
      0: { v: 1.5, t: CellValueType.NUMBER, s: '0' },
      1: { v: '字', t: CellValueType.STRING, s: '0' },
      2: { v: 1, t: CellValueType.BOOLEAN, s: '0' },
      3: { v: '#DIV/0!', t: CellValueType.STRING, s: '0' },
      4: { v: 3, t: CellValueType.NUMBER, f: '=A1*2', s: '0' },
    });
  });

  test('共用的公式各格有各格的', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(first({ rows }).cellData?.[1]?.[1]?.f).toBe('=A2+$A$1');
  });

  test('结果不知道的公式不拿旧的充数', () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f></c></row>';
    expect(first({ rows }).cellData?.[0]?.[0]).toMatchObject({ v: '待重算', f: '=B1' });
  });

  test('像数的文字仍是文字', () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>007</v></c><c r="B1" t="str"><v>=1</v></c></row>';
    const { 0: code, 1: sign } = first({ rows }).cellData?.[0] ?? {};
    expect([code?.t, sign?.t]).toEqual([CellValueType.FORCE_STRING, CellValueType.STRING].map(() => 4));
    expect(sign?.f).toBeUndefined();
  });

  test('几种字体的文字成为一篇小文档，换行算一段', () => {
    const star = '<r><rPr><color rgb="FFFF0000"/></rPr><t>*</t></r><r><t>甲&#10;乙</t></r>';
    const cell = first({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, [star]).cellData?.[0]?.[0];
    expect(cell?.v).toBe('*甲\n乙');
    expect(cell?.p?.body).toMatchObject({
      dataStream: '*甲\r乙\r\n',
      textRuns: [
        { st: 0, ed: 1, ts: { cl: { rgb: '#ff0000' } } },
        { st: 1, ed: 4 },
      ],
      paragraphs: [{ startIndex: 2 }, { startIndex: 4 }],
    });
  });
});

describe('工作表', () => {
  test('合并、冻结、网格线、隐藏', () => {
    const after = '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>';
    const before =
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews>';
    const sheet = first({ before, after, rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(sheet).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }],
      freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
      showGridlines: 0,
      hidden: 0,
    });
    const { sheets } = snapshot([{ name: '甲' }, { name: '乙', state: 'veryHidden' }]);
    expect(Object.values(sheets).map(({ hidden }) => hidden)).toEqual([0, 1]);
  });

  test('宋体十一磅的工作簿一位数占八个像素，行高按九十六点每英寸', () => {
    const sheet = first({
      before: '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="9"/></cols>',
      rows: '<row r="1" ht="36" customHeight="1"/><row r="2" hidden="1"/>',
    });
    expect(sheet.columnData?.[0]?.w).toBe(72);
    expect(sheet.defaultColumnWidth).toBe(72);
    expect(sheet.defaultRowHeight).toBe(19);
    expect(sheet.rowData).toMatchObject({ 0: { h: 48, ia: 0 }, 1: { hd: 1, ia: 1 } });
  });

  test('整列和远处的样式不撑大表格', () => {
    const before = '<cols><col min="1" max="16384" style="1"/></cols>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const sheet = first({ before, rows });
    expect(sheet.rowCount).toBeLessThan(1000);
    expect(sheet.columnCount).toBeLessThan(200);
    expect(Object.keys(sheet.cellData ?? {})).toEqual(['0']);
    expect(sheet.columnData?.[100]?.s).toBe('1');
  });

  test('第一行是空的，表格照样有它的列', () => {
    const sheet = first({ rows: '<row r="2"><c r="C2"><v>1</v></c></row>' });
    expect(sheet.columnCount).toBeGreaterThan(3);
    expect(sheet.cellData?.[1]?.[2]?.v).toBe(1);
  });

  test('大字的合并标题给行一个最小的高度，行高还是随内容', () => {
    const rows = '<row r="1"><c r="A1" s="1" t="str"><v>标题</v></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
    const workbook = openWorkbook(styledXlsx([{ name: '表', rows, after }], {}));
    const look = lookOf(workbook);
    const large = look.styles.map((style) => ({ ...style, font: { ...style.font, size: 22 } }));
    const { sheets } = snapshotOf({
      sheets: workbook.sheets,
      grids: [workbook.grid('表')],
      look: { styles: large, sheet: (name) => look.sheet(name) },
      showing: { locale: 'zh-CN', date1904: false },
    });
    const [row] = Object.values(sheets).map(({ rowData }) => rowData?.[0]);
    expect(row?.h).toBeUndefined();
    expect([leastHeightOf(row), row?.ah]).toEqual([40, 40]);
  });
});
