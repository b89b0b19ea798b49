import { parseCell, type Cell, type Grid } from '../../../../src/engine';
import { CellFormats } from '../../../../src/workbook/file/format/cell-formats';
import { LIMITS } from '../../../../src/workbook/limits';
import { openWorkbook } from '../../../../src/workbook/file/open-workbook';
import { readSheet } from '../../../../src/workbook/file/sheet/read-sheet';
import { xlsxOf, xlsxParts, zipOf, type XlsxOptions } from '../../../support/xlsx-of';
import { failureOf } from '../failure-of';

function gridOf(rows: string, options: XlsxOptions & { after?: string } = {}): Grid {
  const { after = '', ...rest } = options;
  return openWorkbook(xlsxOf({ ...rest, sheets: [{ name: '表', rows, after }] })).grid('表');
}

function cellAt(grid: Grid, name: string): Cell | undefined {
  const { row, column } = parseCell(name)!;
  return grid.rows[row]?.[column];
}

const a1 = (cell: string, options?: XlsxOptions): Cell | undefined =>
  cellAt(gridOf(`<row r="1">${cell}</row>`, options), 'A1');

describe('值', () => {
  test.each([
    ['<c r="A1"><v>95.5</v></c>', 95.5, '95.5'],
    ['<c r="A1" t="n"><v>-1E-3</v></c>', -0.001, '-0.001'],
    ['<c r="A1" t="s"><v>1</v></c>', '得分', '得分'],
    ['<c r="A1" t="str"><f>B1</f><v>优</v></c>', '优', '优'],
    ['<c r="A1" t="inlineStr"><is><t>≥95%</t></is></c>', '≥95%', '≥95%'],
    ['<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
    ['<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>', 45292.5, '45292.5'],
  ])('%s', (xml, value, text) => {
    expect(a1(xml, { strings: ['<t>分值</t>', '<t>得分</t>'] })).toMatchObject({ value, text, format: null });
  });

  test.each(['<c r="A1"/>', '<c r="A1" t="n"><v/></c>', '<c r="A1"><v> </v></c>'])('%s 是空的', (xml) => {
    expect(a1(xml)).toBeUndefined();
  });

  test('空单元格有自己的数字格式时保留格式，在用到的范围之外则不留', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>',
      {
        formats: ['0.00%'],
      },
    );
    expect(grid.rows).toEqual([
      [
        { value: null, text: '', formula: null, format: '0.00%' },
        { value: 1, text: '1', formula: null, format: null },
      ],
    ]);
  });

  test('按数字格式显示，文本照原样', () => {
    const formats = ['0.00%', '0.00_ ', 'yyyy"年"m"月"', '@'];
    const grid = gridOf(
      '<row r="1"><c r="A1" s="1"><v>0.95</v></c><c r="B1" s="2"><v>1.005</v></c><c r="C1" s="3"><v>45292</v></c>' +
        '<c r="D1" s="4"><v>0.95</v></c><c r="E1" s="2" t="inlineStr"><is><t>0.5</t></is></c></row>',
      { formats },
    );
    expect(grid.rows[0]?.map((cell) => cell?.text)).toEqual(['95.00%', '1.01', '2024年1月', '0.95', '0.5']);
    expect(grid.rows[0]?.map((cell) => cell?.format)).toEqual(['0.00%', '0.00_ ', 'yyyy"年"m"月"', '@', '0.00_ ']);
  });

  test('1904 日期系统的日期', () => {
    expect(a1('<c r="A1" s="1"><v>43830</v></c>', { formats: ['yyyy/m/d'], date1904: true })?.text).toBe('2024/1/1');
    expect(a1('<c r="A1" s="1" t="d"><v>2024-01-01</v></c>', { formats: ['yyyy/m/d'], date1904: true })).toMatchObject({
      value: 43830,
      text: '2024/1/1',
    });
  });
});

describe('文本', () => {
  const shared = (item: string): string | undefined => a1('<c r="A1" t="s"><v>0</v></c>', { strings: [item] })?.text;

  test.each([
    ['<t xml:space="preserve"> 甲 </t>', ' 甲 '],
    ['<t>第一行&#10;第二行</t>', '第一行\n第二行'],
    ['<t>第一行\r\n第二行</t>', '第一行\n第二行'],
    ['<t>A&amp;B &lt;5 &#x2265;90%</t>', 'A&B <5 ≥90%'],
    ['<t>一_x000D_二_x0041_</t>', '一\r二A'],
    ['<t>_x005F_x0041_ _x00_ x0041_</t>', '_x0041_ _x00_ x0041_'],
    ['<t>_xD83D__xDE00_</t>', '😀'],
    ['<t/>', ''],
    ['<r><rPr><b/></rPr><t>数量</t></r><r><t xml:space="preserve"> 指标</t></r>', '数量 指标'],
    ['<t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', '东京'],
    ['<r><t>东</t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><r><t>京</t></r>', '东京'],
    ['<t>甲<!-- 注 -->乙<![CDATA[<丙>]]></t>', '甲乙<丙>'],
  ])('共享文本 %s', (item, text) => {
    expect(shared(item)).toBe(text);
  });

  test('单元格里的富文本', () => {
    expect(a1('<c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><t>90%</t></r></is></c>')?.text).toBe('≥90%');
  });

  test('没有这样的共享文本，工作表就是坏的', () => {
    expect(failureOf(() => shared('<t>甲</t>') && a1('<c r="A1" t="s"><v>7</v></c>'))).toBe('damaged-part');
    expect(failureOf(() => a1('<c r="A1" t="s"><v></v></c>', { strings: ['<t>甲</t>'] }))).toBe('damaged-part');
  });
});

describe('位置', () => {
  test('行和单元格没有地址时，依次排在前一个之后', () => {
    const grid = gridOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>',
    );
    expect(['A1', 'D1', 'E1', 'A5'].map((name) => cellAt(grid, name)?.value)).toEqual([1, 2, 3, 4]);
  });

  test('元素带前缀，属性用单引号', () => {
    const parts = xlsxParts({ sheets: [{ name: '表', rows: '<row r="2"><c r="B2" t="str"><v>甲</v></c></row>' }] });
    const part = 'xl/worksheets/sheet1.xml';
    parts[part] = parts[part]!.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replaceAll('"', "'")
      .replace("xmlns='", "xmlns:x='");
    expect(cellAt(openWorkbook(zipOf(parts)).grid('表'), 'B2')?.text).toBe('甲');
  });

  test('合并单元格与隐藏行', () => {
    const grid = gridOf(
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/><row r="3"><c r="B3"><v>1</v></c></row><row r="9" hidden="1"/>',
      {
        after:
          '<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$D$4:$D$5"/></mergeCells>',
      },
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 3 },
    ]);
    expect([...grid.hiddenRows]).toEqual([0, 1]);
  });

  test('扩展里同名的元素不是单元格', () => {
    const grid = gridOf('<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>', {
      after: '<extLst><ext><sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData></ext></extLst>',
    });
    expect(grid.rows).toHaveLength(1);
    expect(cellAt(grid, 'A1')?.value).toBe(1);
  });

  test('一路设到最后一行的格式不把表撑大', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" hidden="1"><c r="XFD1048576" s="1"/></row>',
      {
        formats: ['0.00'],
      },
    );
    expect(grid.rows).toHaveLength(1);
    expect(grid.rows[0]).toHaveLength(1);
    expect(grid.hiddenRows.size).toBe(0);
  });

  test.each([
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="甲"/>',
    '<row r="1"><c r="1"/></row>',
    '<row r="1"><c r="XFE1"/></row>',
  ])('%s 不在表上，工作表就是坏的', (rows) => {
    expect(failureOf(() => gridOf(rows))).toBe('damaged-part');
  });

  test.each(['<mergeCell ref="A1:甲"/>', '<mergeCell/>', '<mergeCell ref="XFE1"/>'.replace('XFE1', 'AAAA1')])(
    '%s 不是区域',
    (merge) => {
      expect(failureOf(() => gridOf('', { after: `<mergeCells>${merge}</mergeCells>` }))).toBe('damaged-part');
    },
  );
});

describe('公式', () => {
  test('公式和缓存的结果', () => {
    expect(a1('<c r="A1" s="1"><f>IF(B1&lt;&gt;"",SUM(C1:C3),0)</f><v>0.5</v></c>', { formats: ['0%'] })).toEqual({
      value: 0.5,
      text: '50%',
      formula: 'IF(B1<>"",SUM(C1:C3),0)',
      format: '0%',
    });
    expect(a1('<c r="A1"><f>B1</f></c>')).toEqual({ value: null, text: '', formula: 'B1', format: null });
  });

  test('共享公式在每个单元格里移到自己的位置', () => {
    const grid = gridOf(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2/$B$1+满分+说明!A$2</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/></c><c r="D3"><f t="shared" si="0"></f></c></row>',
    );
    expect(['C2', 'D2', 'C3', 'D3'].map((name) => cellAt(grid, name)?.formula)).toEqual([
      'A2/$B$1+满分+说明!A$2',
      'B2/$B$1+满分+说明!B$2',
      'A3/$B$1+满分+说明!A$2',
      'B3/$B$1+满分+说明!B$2',
    ]);
  });

  test('主单元格已被别的程序删去的共享公式仍算公式', () => {
    expect(a1('<c r="A1"><f t="shared" si="4"/><v>3</v></c>')).toMatchObject({ value: 3, formula: '' });
  });

  test('数组公式的每个单元格都有它的公式', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
    );
    expect(['A1', 'B1', 'A2', 'B2', 'C2'].map((name) => cellAt(grid, name)?.formula)).toEqual([
      ...Array<string>(4).fill('C1:D2*2'),
      null,
    ]);
  });

  test('模拟运算表的单元格算公式', () => {
    expect(a1('<c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c>')?.formula).toBe('TABLE()');
  });
});

describe('上限', () => {
  test('四角各一个单元格，围起来太大', () => {
    const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(failureOf(() => gridOf(rows))).toBe('too-many-cells');
  });

  test('单元格太多', () => {
    const rows = `<row r="1">${'<c r="A1"/>'.repeat(LIMITS.cells + 1)}</row>`;
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const context = { strings: [], formats: new CellFormats(false), date1904: false };
    expect(failureOf(() => readSheet(xml, 'sheet1.xml', '表', context))).toBe('too-many-cells');
  });

  test('合并区域一层叠一层', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="Z1000"><v>1</v></c></row>';
    const after = `<mergeCells>${'<mergeCell ref="A1:Z1000"/>'.repeat(100)}</mergeCells>`;
    expect(failureOf(() => gridOf(rows, { after }))).toBe('too-many-cells');
  });

  test('大得不像话的数', () => {
    expect(failureOf(() => a1('<c r="A1"><v>1e308</v></c>'))).toBe('damaged-part');
    expect(failureOf(() => a1('<c r="A1"><v>一</v></c>'))).toBe('damaged-part');
    expect(a1('<c r="A1"><v>9.99999999999999E+307</v></c>')?.text).toBe('1E+308');
  });
});
