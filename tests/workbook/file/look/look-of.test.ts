import { lookOf } from '../../../../src/workbook/file/look/look-of';
import type { WorkbookLook } from '../../../../src/workbook/file/look/look';
import { openWorkbook } from '../../../../src/workbook/file/open-workbook';
import { styledXlsx } from '../../../support/styled-xlsx';

function look(...args: Parameters<typeof styledXlsx>): WorkbookLook {
  return lookOf(openWorkbook(styledXlsx(...args)));
}

const sheet = (before: string, rows = '', after = '') => look([{ name: '表', before, rows, after }]).sheet('表');

describe('单元格样式', () => {
  const { styles } = look([{ name: '表' }]);

  test('五号字是十点五磅，主题色按深浅算', () => {
    expect(styles[1]?.font).toMatchObject({ name: '仿宋_GB2312', size: 10.5, bold: true, colour: '#2f5597' });
  });

  test('调色板里的颜色、斜体和双下划线', () => {
    expect(styles[2]?.font).toMatchObject({ italic: true, underline: 'double', colour: '#ff0000', bold: false });
  });

  test('填充、边框、对齐、数字格式', () => {
    expect(styles[1]).toMatchObject({
      fill: '#d9d9d9',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      format: '0.0',
    });
    expect(styles[1]?.borders).toEqual({
      left: { style: 'thick', colour: '#ff0000' },
      right: null,
      top: { style: 'double', colour: null },
      bottom: null,
      falling: { style: 'thin', colour: null },
      rising: null,
    });
  });

  test('竖排、向下斜排和缩进', () => {
    expect(styles[2]?.rotation).toBe('stacked');
    expect(styles[3]).toMatchObject({ rotation: -45, indent: 2, horizontal: 'left' });
  });

  test('什么都没写的样式是平常的样子', () => {
    expect(styles[0]).toMatchObject({ fill: null, horizontal: null, vertical: 'bottom', wrap: false, format: null });
  });
});

describe('工作表的样子', () => {
  test('列宽、隐藏的列、列的样式', () => {
    const { columns, defaultWidth } = sheet(
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25"/>' +
        '<cols><col min="1" max="2" width="5.125"/><col min="4" max="16384" hidden="1" style="2"/></cols>',
    );
    expect(defaultWidth).toBe(9);
    expect(columns).toEqual([
      { from: 0, to: 1, width: 5.125, hidden: false, style: null },
      { from: 3, to: 16_383, width: null, hidden: true, style: 2 },
    ]);
  });

  test('行高、隐藏的行、行的样式和每格的样式', () => {
    const rows =
      '<row r="2" ht="20.25" customHeight="1"><c r="B2" s="1"/><c s="3"/></row><row r="5" hidden="1" s="2" customFormat="1"/>';
    const look = sheet('', rows);
    expect(look.rows.get(1)).toMatchObject({ height: 20.25, fixed: true, hidden: false, style: null });
    expect(look.rows.get(1)?.styles).toEqual([undefined, 1, 3]);
    expect(look.rows.get(4)).toMatchObject({ height: null, fixed: false, hidden: true, style: 2 });
  });

  test('整列的样式不变成一个个单元格', () => {
    const look = sheet('<cols><col min="1" max="16384" style="1"/></cols>', '<row r="1"><c r="A1" s="1"/></row>');
    expect(look.columns).toHaveLength(1);
    expect([...look.rows.values()].flatMap(({ styles }) => styles)).toHaveLength(1);
  });

  test('冻结的行列、网格线、标签颜色', () => {
    const look = sheet(
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="13" topLeftCell="B14" state="frozen"/></sheetView></sheetViews>',
    );
    expect(look).toMatchObject({ frozen: { rows: 13, columns: 1 }, gridlines: false, tabColour: '#c00000' });
  });

  test('拆分而未冻结的窗口不算冻结', () => {
    const view = '<sheetView workbookViewId="0"><pane xSplit="2400" ySplit="1200"/></sheetView>';
    expect(sheet(`<sheetViews>${view}</sheetViews>`).frozen).toEqual({ rows: 0, columns: 0 });
  });

  test('几种字体的文字分成几段，共享的和写在格里的都认得', () => {
    const star = '<r><rPr><color rgb="FFFF0000"/><sz val="10.5"/></rPr><t>*</t></r><r><t>项目名称</t></r>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>' +
      `<c r="C1" t="inlineStr"><is>${star}</is></c></row>`;
    const { richTexts } = look([{ name: '表', rows }], { strings: ['<t>平常</t>', star] }).sheet('表');
    expect([...richTexts.keys()]).toEqual(['A1', 'C1']);
    expect(richTexts.get('A1')).toMatchObject([
      { text: '*', font: { colour: '#ff0000', size: 10.5 } },
      { text: '项目名称', font: null },
    ]);
  });

  test('没有的工作表说没有', () => {
    expect(() => look([{ name: '表' }]).sheet('别的')).toThrow('别的');
  });
});

describe('表格里看不见的', () => {
  test('验证、条件格式、筛选、扩展里的迷你图', () => {
    const after =
      '<autoFilter ref="A1:B2"/><conditionalFormatting sqref="A1"/><dataValidations count="1"/>' +
      '<extLst><ext><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>';
    expect([...sheet('', '', after).unshown].sort()).toEqual([
      'conditional-formats',
      'filters',
      'sparklines',
      'validation',
    ]);
  });

  test('图片、图表、形状、批注', () => {
    const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        `<Relationships><Relationship Id="rId1" Type="${links}/drawing" Target="../drawings/drawing1.xml"/>` +
        `<Relationship Id="rId2" Type="${links}/comments" Target="../comments1.xml"/></Relationships>`,
      'xl/drawings/drawing1.xml':
        '<wsDr><oneCellAnchor><pic/></oneCellAnchor><twoCellAnchor><graphicFrame/></twoCellAnchor>' +
        '<twoCellAnchor><grpSp><sp/></grpSp></twoCellAnchor></wsDr>',
      'xl/comments1.xml': '<comments/>',
    };
    const { unshown } = look([{ name: '表' }], { more }).sheet('表');
    expect([...unshown].sort()).toEqual(['charts', 'comments', 'pictures', 'shapes']);
  });

  test('只有单元格的表什么也不缺', () => {
    expect([...sheet('').unshown]).toEqual([]);
  });
});
