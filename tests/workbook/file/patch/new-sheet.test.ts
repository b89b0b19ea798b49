import { xlsxParts } from '../../../support/xlsx-of';
import { editsOf, patched, textsOf, type Parts } from './patched';

const REPORT = 'xl/worksheets/sheet2.xml';
const texts = { A1: '自评结论', A2: '=不是公式', A4: '得分 95.29 分' };

describe('写到还没有的工作表', () => {
  const { parts, touched, workbook } = patched(xlsxParts(), editsOf(texts, '自评报告'));

  test('新表排在最后，文字都在', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['自评表', '自评报告']);
    expect(textsOf(workbook, '自评报告')).toEqual(texts);
  });

  test('只动登记它的部件', () => {
    expect(touched).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', REPORT].sort());
    expect(parts['xl/workbook.xml']).toContain('<sheet name="自评报告" sheetId="2" r:id="rId2"/></sheets>');
    expect(parts['[Content_Types].xml']).toContain('<Override PartName="/xl/worksheets/sheet2.xml" ');
  });

  test('没有版式的新表什么样式也没有', () => {
    expect(parts[REPORT]).toContain('<dimension ref="A1:A4"/><sheetData><row r="1"><c r="A1" t="inlineStr">');
  });

  test('再写时用已有的表', () => {
    const again = patched(parts, editsOf({ A1: '新结论' }, '自评报告'));
    expect(again.touched).toEqual([REPORT]);
    expect(textsOf(again.workbook, '自评报告')).toEqual({ ...texts, A1: '新结论' });
  });
});

test('表号、部件名和关系号都避开已有的', () => {
  const made = xlsxParts({ sheets: [{ name: '甲' }, { name: '乙' }] });
  const parts: Parts = {
    ...made,
    'xl/workbook.xml': made['xl/workbook.xml']!.replace('sheetId="1"', 'sheetId="9"'),
    'xl/worksheets/Sheet3.xml': '<other/>',
  };
  const { parts: after } = patched(parts, editsOf({ A1: 1 }, '丙 & 丁'));
  expect(after['xl/worksheets/sheet4.xml']).toBeDefined();
  expect(after['xl/workbook.xml']).toContain('<sheet name="丙 &amp; 丁" sheetId="10" r:id="rId3"/></sheets>');
});

test('关系的前缀和声明照工作簿自己的写法', () => {
  const made = xlsxParts();
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const book = made['xl/workbook.xml']!.replace(` xmlns:r="${links}"`, '').replace(
    ' r:id=',
    ` xmlns:rel="${links}" rel:id=`,
  );
  const { workbook } = patched({ ...made, 'xl/workbook.xml': book }, editsOf(texts, '自评报告'));
  expect(textsOf(workbook, '自评报告')).toEqual(texts);
});

test('同一次写两张新表和一张旧表', () => {
  const edits = [
    ...editsOf({ A1: 1 }, '甲'),
    ...editsOf({ A1: 2 }),
    ...editsOf({ B2: 3 }, '乙'),
    ...editsOf({ A2: 4 }, '甲'),
  ];
  const { workbook } = patched(xlsxParts(), edits);
  expect(['自评表', '甲', '乙'].map((sheet) => textsOf(workbook, sheet))).toEqual([
    { A1: '2' },
    { A1: '1', A2: '4' },
    { B2: '3' },
  ]);
});
