import { xlsxParts, type XlsxOptions } from '../../../support/xlsx-of';
import { editsOf, patched, SHEET, type Parts } from './patched';

const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const CHAIN = 'xl/calcChain.xml';

const formOf = (rows: string, more: XlsxOptions['sheets'] = []): Parts =>
  xlsxParts({ sheets: [{ name: '自评表', rows }, ...more] });

/** The parts with some text of one replaced. */
const withText = (parts: Parts, part: string, from: string, to: string): Parts => ({
  ...parts,
  [part]: parts[part]!.replace(from, to),
});

/** The parts with a calculation chain of the given entries. */
function chained(parts: Parts, entries: string): Parts {
  const link = '<Relationship Id="rId77" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>';
  const type = '<Override PartName="/xl/calcChain.xml" ContentType="application/x"/></Types>';
  const linked = withText(withText(parts, LINKS, '</Relationships>', link), TYPES, '</Types>', type);
  return { ...linked, [CHAIN]: `<calcChain xmlns="http://x">${entries}</calcChain>` };
}

describe('依赖改动的公式', () => {
  const rows =
    '<row r="1"><c r="A1"><v>8</v></c><c r="B1" s="0"><f>A1*2</f><v>16</v></c><c r="C1" t="str"><f>IF(A1&gt;9,"优","良")</f><v>良</v></c>' +
    '<c r="D1"><f>DATEDIF(A1,A1,"d")</f><v>3</v></c><c r="E1"><f>Z9</f><v>0</v></c></row>';

  test('重算缓存的结果，算不了的清掉，无关的原样', () => {
    expect(patched(formOf(rows), editsOf({ A1: 10 })).parts[SHEET]).toContain(
      '<c r="A1"><v>10</v></c><c r="B1" s="0"><f>A1*2</f><v>20</v></c><c r="C1" t="str"><f>IF(A1&gt;9,"优","良")</f><v>优</v></c>' +
        '<c r="D1"><f>DATEDIF(A1,A1,"d")</f></c><c r="E1"><f>Z9</f><v>0</v></c>',
    );
  });

  test('结果换了类型，t 跟着换', () => {
    const text = patched(formOf(rows), editsOf({ A1: '无' })).parts[SHEET];
    expect(text).toContain('<c r="B1" s="0" t="e"><f>A1*2</f><v>#VALUE!</v></c>');
    const back =
      '<row r="1"><c r="A1"/><c r="B1" t="e"><f>A1*2</f><v>#VALUE!</v></c><c r="C1" t="str"><f>A1=1</f></c></row>';
    expect(patched(formOf(back), editsOf({ A1: 2 })).parts[SHEET]).toContain(
      '<c r="B1"><f>A1*2</f><v>4</v></c><c r="C1" t="b"><f>A1=1</f><v>0</v></c>',
    );
  });

  test('旧结果的元数据不留给新的结果，公式自己的留着', () => {
    const picture = '<row r="1"><c r="A1"/><c r="B1" cm="1" vm="3" t="e"><f>A1+1</f><v>#VALUE!</v></c></row>';
    expect(patched(formOf(picture), editsOf({ A1: 2 })).parts[SHEET]).toContain(
      '<c r="B1" cm="1"><f>A1+1</f><v>3</v></c>',
    );
  });

  test('别的工作表里的公式也算，那张表别处不动', () => {
    const other = '<row r="1"><c r="A1"><f>自评表!A1+满分</f><v>1</v></c><c r="B1"><v>5</v></c></row>';
    const parts = withText(
      formOf(rows, [{ name: '汇总', rows: other }]),
      BOOK,
      '</sheets>',
      '</sheets><definedNames><definedName name="满分">100</definedName></definedNames>',
    );
    const after = patched(parts, editsOf({ A1: 1 })).parts['xl/worksheets/sheet2.xml'];
    expect(after).toContain('<c r="A1"><f>自评表!A1+满分</f><v>101</v></c><c r="B1"><v>5</v></c>');
  });

  test('数组公式填的每一格都重算', () => {
    const array =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>10</v></c></row><row r="3"><c r="B3" s="0"/></row>';
    const after = patched(formOf(array), editsOf({ A1: 4, A3: 7 })).parts[SHEET];
    expect(after).toContain('<f t="array" ref="B1:B3">A1:A3*2</f><v>8</v>');
    expect(after).toContain('<c r="B2"><v>10</v></c>');
    expect(after).toContain('<c r="B3" s="0"><v>14</v></c>');
  });
});

describe('打开时重算', () => {
  const formula = '<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>';
  const calc = (xml: string | undefined): string | undefined => /<calcPr[^>]*>/.exec(xml ?? '')?.[0];

  test('有 calcPr 就改它的属性', () => {
    const parts = withText(formOf(formula), BOOK, '</sheets>', '</sheets><calcPr calcId="144525" fullCalcOnLoad="0"/>');
    expect(calc(patched(parts, editsOf({ B1: 1 })).parts[BOOK])).toBe('<calcPr calcId="144525" fullCalcOnLoad="1"/>');
  });

  test('没有就补在规定的位置', () => {
    const parts = withText(formOf(formula), BOOK, '</sheets>', '</sheets><definedNames/><oleSize ref="A1"/><extLst/>');
    expect(patched(parts, editsOf({ B1: 1 })).parts[BOOK]).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/><extLst/>',
    );
    expect(patched(formOf(formula), editsOf({ B1: 1 })).parts[BOOK]).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  test('已经会重算的不动；写进第一个公式时也要重算', () => {
    const parts = withText(formOf(formula), BOOK, '</sheets>', '</sheets><calcPr fullCalcOnLoad="true"/>');
    expect(patched(parts, editsOf({ B1: 1 })).touched).toEqual([SHEET]);
    expect(patched(formOf(''), editsOf({ B1: { formula: 'A1', text: '0' } })).touched).toEqual([BOOK, SHEET]);
  });
});

describe('改写公式单元格', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="3">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="3"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="3"/><v>3</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="3"/><v>4</v></c></row>';

  test('写在共享公式的主单元格上，公式交给下一个还在的单元格', () => {
    const { parts, workbook } = patched(formOf(shared), editsOf({ B1: 9, B2: 9 }));
    expect(parts[SHEET]).toContain('<c r="B3"><f t="shared" ref="B3:B4" si="3">A3*$A$1</f><v>3</v></c>');
    expect(workbook.grid('自评表').rows.map((row) => row?.[1]?.formula)).toEqual([null, null, 'A3*$A$1', 'A4*$A$1']);
  });

  test('写在别的单元格上，主单元格不变', () => {
    expect(patched(formOf(shared), editsOf({ B3: 9 })).parts[SHEET]).toContain(
      '<f t="shared" ref="B1:B4" si="3">A1*$A$1</f>',
    );
  });

  test('移交和重算可以在同一格', () => {
    const after = patched(formOf(shared), editsOf({ B1: 9, A1: 2 })).parts[SHEET];
    expect(after).toContain('<c r="B2"><f t="shared" ref="B2:B4" si="3">A2*$A$1</f><v>4</v></c>');
    expect(after).toContain('<c r="B4"><f t="shared" si="3"/><v>8</v></c>');
  });

  test('整组都改写，公式就不在了', () => {
    expect(patched(formOf(shared), editsOf({ B1: 1, B2: 2, B3: 3, B4: 4 })).parts[SHEET]).not.toContain('<f');
  });

  test('单个单元格的数组公式可以改写', () => {
    const single = '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B9*C1:C9)</f><v>0</v></c></row>';
    expect(patched(formOf(single), editsOf({ A1: 7 })).parts[SHEET]).toContain('<c r="A1"><v>7</v></c>');
  });
});

describe('计算链', () => {
  const rows =
    '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><f>3</f><v>3</v></c></row>';

  test('只去掉不再有公式的单元格，后面省略的表号补上', () => {
    const parts = chained(formOf(rows), '<c r="A1" i="1" l="1"/><c r="B1"/><c r="C1"></c><c r="A1" i="2"/>');
    const { parts: after } = patched(parts, editsOf({ A1: 5, C1: '' }));
    expect(after[CHAIN]).toBe('<calcChain xmlns="http://x"><c r="B1" i="1"/><c r="A1" i="2"/></calcChain>');
  });

  test('换成另一个公式的留在链里', () => {
    const parts = chained(formOf(rows), '<c r="A1" i="1"/>');
    expect(patched(parts, editsOf({ A1: { formula: 'B1', text: '2' } })).touched).toEqual([BOOK, SHEET]);
  });

  test('空了就连同关系和类型一起去掉', () => {
    const parts = chained(formOf(rows), '<c r="A1" i="1"/>');
    const { parts: after, touched } = patched(parts, editsOf({ A1: 5 }));
    expect(touched).toEqual([TYPES, LINKS, CHAIN, BOOK, SHEET].sort());
    expect(after[CHAIN]).toBeUndefined();
    expect(`${after[TYPES]}${after[LINKS]}`).not.toContain('calcChain');
    expect(after[LINKS]).toBe(formOf(rows)[LINKS]);
  });
});
