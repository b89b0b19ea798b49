import type { SheetForm } from '../../../../src/engine';
import { lookOf } from '../../../../src/workbook/file/look/look-of';
import type { StyleLook } from '../../../../src/workbook/file/look/look';
import { openWorkbook } from '../../../../src/workbook/file/open-workbook';
import type { CellEdit } from '../../../../src/workbook/file/patch/cell-edit';
import { patchWorkbook } from '../../../../src/workbook/file/patch/patch-workbook';
import { withoutSheet } from '../../../../src/workbook/file/patch/without-sheet';
import { withSheet } from '../../../../src/workbook/file/patch/with-sheet';
import { gridOf } from '../../../support/grid-of';
import { hasLibreOffice, throughLibreOffice } from '../../../support/built-workbench/libre-office';
import { xlsxParts, zipOf } from '../../../support/xlsx-of';
import { at, LONG, own, OWN_ENTRIES, OWN_FORM, OWN_SHEET } from '../../contract/form-fixture';
import { editsOf, partsOf, type Parts } from './patched';

/** LibreOffice takes its time to start. */
const PATIENCE = 120_000;
const PART = 'xl/worksheets/sheet2.xml';
const EDITS: CellEdit[] = OWN_ENTRIES.map(({ sheet, cell, after }) => ({ sheet, cell, content: after }));

function written(parts: Parts, edits: readonly CellEdit[], form: SheetForm | null): Parts {
  return partsOf(patchWorkbook(openWorkbook(zipOf(parts)), edits, form ? [form] : []));
}

const made = written(xlsxParts(), EDITS, OWN_FORM);
const sheet = (parts: Parts): string => parts[PART] ?? '';

/** How a cell of the sheet looks. */
function styleOf(parts: Parts, row: number, column: number): StyleLook | undefined {
  const look = lookOf(openWorkbook(zipOf(parts)));
  return look.styles[look.sheet(OWN_SHEET).rows.get(row)?.styles[column] ?? 0];
}

/** The names of the elements directly inside the sheet. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, slash, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash === '/') depth--;
    else {
      if (depth === 1) names.push(name);
      if (empty !== '/') depth++;
    }
  }
  return names;
}

describe('新表照版式写', () => {
  const look = lookOf(openWorkbook(zipOf(made))).sheet(OWN_SHEET);

  test('元素照标准的次序', () => {
    expect(elementsOf(sheet(made))).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'pageMargins',
      'pageSetup',
    ]);
    expect(elementsOf(made['xl/styles.xml'] ?? '')).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
    ]);
  });

  test('列宽、冻结、A4 横排、宽度缩到一页、每页重复表头', () => {
    expect(look.columns.map(({ width }) => Math.floor(width ?? 0))).toEqual([8, 30, 10, 12]);
    expect(look.frozen).toEqual({ rows: 2, columns: 0 });
    expect(made['xl/workbook.xml']).toContain('<bookViews><workbookView/></bookViews><sheets>');
    expect(sheet(made)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet(made)).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(made['xl/workbook.xml']).toContain(
      `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'核对清单'!$1:$2</definedName></definedNames>`,
    );
  });

  test('字体、字号、对齐、边框、底色、数字格式', () => {
    expect(styleOf(made, 0, 0)).toMatchObject({
      font: { name: '方正小标宋简体', size: 16, bold: false },
      horizontal: 'center',
      borders: { left: null },
    });
    expect(styleOf(made, 1, 3)).toMatchObject({
      font: { name: '黑体', size: 10.5, bold: true },
      fill: '#f2f2f2',
      borders: { left: { style: 'thin' }, bottom: { style: 'thin' } },
      vertical: 'center',
      wrap: true,
    });
    expect(styleOf(made, 2, 1)).toMatchObject({ font: { name: '仿宋_GB2312' }, horizontal: 'left', fill: null });
    expect(styleOf(made, 2, 2)).toMatchObject({ font: { name: 'Times New Roman' }, format: '0.00' });
    expect(styleOf(made, 2, 3)).toMatchObject({ font: { underline: 'single', colour: '#0563c1' } });
    expect(styleOf(made, 4, 3)).toMatchObject({ font: { underline: null, colour: '#595959' } });
  });

  test('没有指定数字格式的格，百分比还是百分比', () => {
    expect(styleOf(made, 4, 0)).toMatchObject({ format: '0.00%', borders: { top: { style: 'thin' } } });
  });

  test('指定的行高照写，其余的行高容得下整段文字，合并的也算', () => {
    const height = (row: number): number => look.rows.get(row)?.height ?? 0;
    expect(look.rows.get(0)).toMatchObject({ height: 30, fixed: true });
    const perLine = 10.5 * 1.36;
    expect(height(2)).toBeGreaterThanOrEqual(Math.ceil((LONG.length * 2) / 30) * perLine);
    expect(look.rows.get(2)?.fixed).toBe(false);
    expect(height(3) + height(4)).toBeGreaterThanOrEqual(Math.ceil((LONG.length * 4) / 40) * perLine);
    expect(look.rows.get(4)?.fixed).toBe(true);
  });

  test('数据验证：选单和上下限；太长的选单不写', () => {
    expect(sheet(made)).toContain('type="list" allowBlank="1" showErrorMessage="1" sqref="D5"');
    expect(sheet(made)).toContain('<formula1>&quot;采纳,搁置&quot;</formula1>');
    expect(sheet(made)).toContain('type="list" allowBlank="1" sqref="D3"');
    expect(sheet(made)).toContain('sqref="C4:C5"><formula1>0</formula1><formula2>A4</formula2>');
    expect(sheet(made)).toContain('sqref="C3"><formula1>0</formula1><formula2>100</formula2>');
    const long = { area: at('D5'), choices: ['甲'.repeat(200), '乙'.repeat(60)], strict: true };
    expect(sheet(written(xlsxParts(), EDITS, { ...OWN_FORM, validations: [long] }))).not.toContain('dataValidation');
  });

  test('通往别处的格：公式、所显示的文字', () => {
    expect(sheet(made)).toMatch(
      /<c r="D3" t="str" s="\d+"><f>HYPERLINK\(&quot;#'自评表'!E7&quot;,&quot;E7&quot;\)<\/f><v>E7<\/v><\/c>/,
    );
  });

  test('没有字体、底色、边框清单的样式表，已有的样式不变样', () => {
    expect(made['xl/styles.xml']).toContain('<fonts count="7"><font/>');
    expect(made['xl/styles.xml']).toContain(
      '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    );
  });

  test('带前缀的部件照样写', () => {
    const book = xlsxParts();
    const prefixed = (xml: string): string =>
      xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=\w)/g, (_, slash: string) => `<${slash}x:`);
    const styles = prefixed(book['xl/styles.xml'] ?? '');
    const after = written({ ...book, 'xl/styles.xml': styles }, EDITS, OWN_FORM);
    expect(styleOf(after, 1, 3)).toMatchObject({ font: { name: '黑体' }, fill: '#f2f2f2' });
    expect(after['xl/styles.xml']).not.toMatch(/<\/?(?!x:)\w/);
  });
});

describe('自己的表再写一次', () => {
  const shorter: SheetForm = {
    ...OWN_FORM,
    widths: [20],
    merges: [],
    heights: new Map(),
    styles: [{ area: at('A1:A3'), style: { ...OWN_FORM.styles[2]!.style, border: false } }],
    frozenRows: 0,
    landscape: false,
    validations: [],
  };
  const again = written(made, [{ sheet: OWN_SHEET, cell: 'B4', content: own('B4', '短').after }], shorter);
  const look = lookOf(openWorkbook(zipOf(again))).sheet(OWN_SHEET);

  test('列宽、合并、冻结、验证、打印标题都换成新的', () => {
    expect(look.columns).toHaveLength(1);
    expect(openWorkbook(zipOf(again)).grid(OWN_SHEET).merges).toEqual([]);
    expect(look.frozen.rows).toBe(0);
    expect(sheet(again)).not.toMatch(/mergeCell|dataValidation|customHeight/);
    expect(again['xl/workbook.xml']).not.toContain('definedName');
    expect(sheet(again)).toContain('orientation="portrait"');
  });

  test('版式以外的格没有样式，数字格式还在，内容不动', () => {
    expect(styleOf(again, 1, 3)).toMatchObject({ fill: null, borders: { left: null } });
    expect(styleOf(again, 2, 2)).toMatchObject({ format: '0.00', borders: { left: null } });
    const cells = openWorkbook(zipOf(again)).grid(OWN_SHEET).rows;
    expect([cells[2]?.[2]?.text, cells[3]?.[1]?.text, cells[2]?.[1]?.text]).toEqual(['9.50', '短', LONG]);
  });

  test('版式和内容都相同，样式表和名称不再变', () => {
    const same = written(made, [{ sheet: OWN_SHEET, cell: 'B3', content: own('B3', LONG).after }], OWN_FORM);
    expect(Object.keys(same).filter((part) => same[part] !== made[part])).toEqual([]);
  });

  test('这一次没有写到它，样子不变', () => {
    expect(sheet(written(made, editsOf({ A1: 1 }), shorter))).toBe(sheet(made));
  });
});

test('人在这张表上的窗口设置留着，筛选、批注等别的元素留在原处', () => {
  const xml = sheet(made)
    .replace('<sheetView workbookViewId="0">', '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0">')
    .replace('<mergeCells', '<autoFilter ref="A2:D5"/><mergeCells')
    .replace('</worksheet>', '<legacyDrawing r:id="rId1" xmlns:r="r"/></worksheet>');
  const again = sheet(written({ ...made, [PART]: xml }, EDITS, OWN_FORM));
  expect(again).toContain('<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ');
  expect(elementsOf(again).slice(4)).toEqual([
    'sheetData',
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'legacyDrawing',
  ]);
});

test('受保护的表只写没锁的格，样子不动', () => {
  const locked = sheet(made).replace(
    '<mergeCells',
    '<sheetProtection sheet="1"/><protectedRanges><protectedRange name="开放" sqref="A1:D9"/></protectedRanges><mergeCells',
  );
  const after = sheet(
    written({ ...made, [PART]: locked }, [{ sheet: OWN_SHEET, cell: 'D4', content: own('D4', '好').after }], {
      ...OWN_FORM,
      widths: [99],
    }),
  );
  expect(after).toContain('好');
  expect(after).not.toContain('width="99');
});

test('连同内容加一张表', () => {
  const grid = gridOf([['示例'], ['甲', '乙']], { sheet: '示例' });
  const parts = partsOf(withSheet(openWorkbook(zipOf(xlsxParts())), grid, { ...OWN_FORM, sheet: '别名' }));
  const workbook = openWorkbook(zipOf(parts));
  expect(workbook.grid('示例').rows[1]?.[1]?.text).toBe('乙');
  expect(lookOf(workbook).sheet('示例').columns).toHaveLength(4);
  expect(parts['xl/workbook.xml']).toContain(`'示例'!$1:$2`);
});

test('去掉一张表：它的名称也去掉，后面各表的名称跟着移', () => {
  const book = openWorkbook(zipOf(made));
  const two = openWorkbook(withSheet(book, gridOf([['乙']], { sheet: '乙' }), OWN_FORM));
  const parts = partsOf(withoutSheet(two, OWN_SHEET));
  expect(openWorkbook(zipOf(parts)).sheets.map(({ name }) => name)).toEqual(['自评表', '乙']);
  expect(parts['xl/workbook.xml']?.match(/<definedName .*?<\/definedName>/g)).toEqual([
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'乙'!$1:$2</definedName>`,
  ]);
});

test(
  'LibreOffice 打得开，样子和内容都在',
  () => {
    if (!hasLibreOffice()) {
      process.stderr.write('没有 LibreOffice，没有请它打开。\n');
      return;
    }
    const bytes = throughLibreOffice(zipOf(made));
    const workbook = openWorkbook(bytes);
    const look = lookOf(workbook);
    const opened = look.sheet(OWN_SHEET);
    expect(workbook.grid(OWN_SHEET).merges).toEqual(expect.arrayContaining([at('A1:D1'), at('B4:C5')]));
    expect(workbook.grid(OWN_SHEET).rows[2]?.[3]).toMatchObject({ text: 'E7' });
    expect(opened.unshown).toContain('validation');
    expect(look.styles[opened.rows.get(1)?.styles[0] ?? 0]).toMatchObject({ fill: '#f2f2f2', wrap: true });
    expect(partsOf(bytes)['xl/workbook.xml']).toContain('核对清单!$1:$2');
  },
  PATIENCE,
);
