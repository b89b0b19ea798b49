import { xlsxParts } from '../../../support/xlsx-of';
import { editsOf, patched, SHEET, textsOf, type Parts, type Writing } from './patched';

const formOf = (rows: string, after = ''): Parts =>
  xlsxParts({ sheets: [{ name: '自评表', rows, after }], formats: ['0.00'], strings: ['<t>原有</t>'] });

/** The rows of the first sheet after the cells were written. */
function rowsAfter(rows: string, cells: Readonly<Record<string, Writing>>, after = ''): string {
  const { parts } = patched(formOf(rows, after), editsOf(cells));
  return /<sheetData>(.*)<\/sheetData>/s.exec(parts[SHEET] ?? '')?.[1] ?? '';
}

describe('写一个单元格', () => {
  test('数写成 v，保留样式，去掉原来的类型', () => {
    expect(rowsAfter('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>', { A1: 95.2 })).toBe(
      '<row r="1"><c r="A1" s="1"><v>95.2</v></c></row>',
    );
  });

  test('文本写成内联文本，空格和换行都在', () => {
    expect(rowsAfter('<row r="1"><c r="A1" s="1"><v>5</v></c></row>', { A1: ' 一\r\n二<&> ' })).toBe(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 一\n二&lt;&amp;&gt; </t></is></c></row>',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('以运算符开头的文本 %s 仍是文本', (text) => {
    const { workbook } = patched(formOf(''), editsOf({ B2: text }));
    expect(workbook.grid('自评表').rows[1]?.[1]).toMatchObject({ value: text, formula: null });
  });

  test('写不进 XML 的字符去掉，像转义的文字原样留下', () => {
    const { workbook } = patched(formOf(''), editsOf({ A1: 'a\u0000b\u000bc_x000D_d\ud800e\r\nf' }));
    expect(workbook.grid('自评表').rows[0]?.[0]?.value).toBe('abc_x000D_de\nf');
  });

  test('空文本把单元格清空，样式还在；本来就没有的单元格不新增', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>5</v></c></row>';
    expect(rowsAfter(rows, { A1: '', B1: '', C9: '' })).toBe('<row r="1"><c r="A1" s="1"/></row>');
  });

  test('公式连同结果一起写', () => {
    expect(rowsAfter('<row r="1"/>', { A1: { formula: 'SUM(B1:B9)&"<"', text: '12' } })).toBe(
      '<row r="1"><c r="A1"><f>SUM(B1:B9)&amp;&quot;&lt;&quot;</f><v>12</v></c></row>',
    );
  });

  test('合并单元格写在左上角，两次写同一格以后一次为准', () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    expect(rowsAfter('<row r="1"><c r="A1"/></row>', { B2: 1, A2: 2 }, merges)).toBe(
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    );
  });

  test('单元格的元数据不留给新的值', () => {
    expect(rowsAfter('<row r="1"><c r="A1" cm="1" vm="2"><v>5</v></c></row>', { A1: 1 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });
});

describe('缺了的行和单元格按次序补上', () => {
  const rows = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';

  test('前面、中间、后面的单元格', () => {
    expect(rowsAfter(rows, { E2: 5, A2: 3, C2: 4 })).toBe(
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="C2"><v>4</v></c><c r="D2"><v>2</v></c>' +
        '<c r="E2"><v>5</v></c></row><row r="5"/>',
    );
  });

  test('不越出 spans 的行保留 spans', () => {
    expect(rowsAfter(rows, { C2: 4 })).toContain('<row r="2" spans="2:4">');
  });

  test('前面、中间、后面的行，自闭合的行', () => {
    expect(rowsAfter(rows, { A9: 9, B5: 5, A1: 1, A3: 3 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  test('空的 sheetData', () => {
    const parts = formOf('');
    const empty = { ...parts, [SHEET]: parts[SHEET]!.replace('<sheetData></sheetData>', '<sheetData />') };
    const { workbook } = patched(empty, editsOf({ B2: 2, A1: 1 }));
    expect(textsOf(workbook)).toEqual({ A1: '1', B2: '2' });
  });

  test('没写地址的行和单元格按位置算', () => {
    expect(rowsAfter('<row><c><v>1</v></c><c/><c r="E1"/></row><row><c/></row>', { B1: 2, D1: 4, A2: 5 })).toBe(
      '<row><c><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c r="E1"/></row><row><c r="A2"><v>5</v></c></row>',
    );
  });

  test('新单元格用行的样式，行没有就用列的样式', () => {
    const parts = formOf('<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>');
    const cols = '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData>';
    const styled = { ...parts, [SHEET]: parts[SHEET]!.replace('<sheetData>', cols) };
    expect(patched(styled, editsOf({ A1: 1, A2: 1, C2: 1, B7: 1 })).parts[SHEET]).toContain(
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>' +
        '<row r="2" s="1"><c r="A2"><v>1</v></c><c r="C2" s="1"><v>1</v></c></row>' +
        '<row r="7"><c r="B7" s="1"><v>1</v></c></row>',
    );
  });

  test('元素带前缀', () => {
    const parts = formOf('');
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml =
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v>` +
      '</x:c></x:row></x:sheetData></x:worksheet>';
    const { parts: after, workbook } = patched({ ...parts, [SHEET]: xml }, editsOf({ A1: '新', B3: 2 }));
    expect(textsOf(workbook)).toEqual({ A1: '新', B3: '2' });
    expect(after[SHEET]).toContain('<x:dimension ref="A1:B3"/>');
  });

  test('注释和 CDATA 里像单元格的文字不算', () => {
    const tricky =
      '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="B1" t="str"><v><![CDATA[<c r="A1"/>]]></v></c></row>';
    const { workbook } = patched(formOf(tricky), editsOf({ A1: 1, C1: 3 }));
    expect(textsOf(workbook)).toEqual({ A1: '1', B1: '<c r="A1"/>', C1: '3' });
  });
});

describe('别的都不动', () => {
  test('维度只在越出时变大', () => {
    const parts = formOf('<row r="2"><c r="B2"/></row>');
    const measured = { ...parts, [SHEET]: parts[SHEET]!.replace('<sheetData>', '<dimension ref="B2:D9"/><sheetData>') };
    expect(patched(measured, editsOf({ C3: 1 })).parts[SHEET]).toContain('<dimension ref="B2:D9"/>');
    expect(patched(measured, editsOf({ A12: 1 })).parts[SHEET]).toContain('<dimension ref="A2:D12"/>');
  });

  test('只有写到的工作表变，没有公式时连工作簿部件都不变', () => {
    expect(patched(formOf('<row r="1"/>'), editsOf({ A1: 1 })).touched).toEqual([SHEET]);
  });

  test('没有要写的，什么都不变', () => {
    expect(patched(formOf('<row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row>'), []).touched).toEqual([]);
  });
});
