import { Failure } from '../../../../src/workbook/failure';
import { openWorkbook } from '../../../../src/workbook/file/open-workbook';
import { canAddSheet } from '../../../../src/workbook/file/patch/can-add-sheet';
import { patchWorkbook } from '../../../../src/workbook/file/patch/patch-workbook';
import { xlsxParts, zipOf } from '../../../support/xlsx-of';
import { editsOf, SHEET, type Parts, type Writing } from './patched';

/** The failure in which writing ends, as its code and cell; null where it is allowed. */
function refusal(parts: Parts, cells: Readonly<Record<string, Writing>>, sheet?: string): string | null {
  try {
    patchWorkbook(openWorkbook(zipOf(parts)), editsOf(cells, sheet));
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const slot of Object.values(error.detail)) expect(error.say('zh-CN') + error.say('en')).toContain(slot);
    return `${error.code} ${error.detail.cell ?? ''}`.trim();
  }
}

describe('受保护的工作表', () => {
  const rows = '<row r="1"><c r="A1"/><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/>';
  const open =
    '<protectedRange name="开放" sqref="D1:D9 F1"/><protectedRange name="要密码" sqref="E1" password="CC1A"/>';
  const made = xlsxParts({
    sheets: [{ name: '自评表', rows, after: `<sheetProtection sheet="1"/><protectedRanges>${open}</protectedRanges>` }],
    formats: ['0.0'],
  });
  const unlocked = '<xf numFmtId="176"><protection locked="0"/></xf>';
  const parts: Parts = { ...made, 'xl/styles.xml': made['xl/styles.xml']!.replace('<xf numFmtId="176"/>', unlocked) };

  test('锁定的单元格不写，指出哪张表哪一格', () => {
    expect(refusal(parts, { B1: 1, A1: 2 })).toBe('protected A1');
  });

  test('没有锁定的、随行解锁的、区域开放的可以写', () => {
    expect(refusal(parts, { B1: 1, C2: 2, D5: 3, F1: 4 })).toBeNull();
  });

  test('要密码的区域不算开放', () => {
    expect(refusal(parts, { E1: 1 })).toBe('protected E1');
  });

  test('没有启用保护就不管锁定', () => {
    const off = { ...parts, [SHEET]: parts[SHEET]!.replace('sheet="1"', 'objects="1"') };
    expect(refusal(off, { A1: 1 })).toBeNull();
  });
});

test('多格数组公式和模拟运算表的一部分不能单独改写', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>0</v></c><c r="C1"><f t="dataTable" ref="C1:D2"/></c></row>';
  const parts = xlsxParts({ sheets: [{ name: '自评表', rows }] });
  expect(refusal(parts, { A3: 1 })).toBe('array-formula A3');
  expect(refusal(parts, { D2: 1 })).toBe('array-formula D2');
  expect(refusal(parts, { A4: 1 })).toBeNull();
});

test('表格的列标题不能改写，数据可以', () => {
  const parts = {
    ...xlsxParts({ sheets: [{ name: '自评表', after: '<tableParts count="1"/>' }] }),
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://x"><Relationship Id="a" Type="http://x/table" Target="../t.xml"/></Relationships>',
    'xl/t.xml': '<table xmlns="http://x" ref="B2:C9"/>',
  };
  expect(refusal(parts, { C2: '新' })).toBe('table-header C2');
  expect(refusal(parts, { C3: '新', D2: '新' })).toBeNull();
});

test('结构受保护的工作簿不能新增工作表', () => {
  const parts = xlsxParts();
  const book = parts['xl/workbook.xml']!.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  const locked = { ...parts, 'xl/workbook.xml': book };
  expect(canAddSheet(openWorkbook(zipOf(locked)))).toBe(false);
  expect(canAddSheet(openWorkbook(zipOf(parts)))).toBe(true);
  expect(refusal(locked, { A1: 1 }, '自评报告')).toBe('structure-locked');
  expect(refusal(locked, { A1: 1 })).toBeNull();
});

test('单元格放不下的文字不写', () => {
  expect(refusal(xlsxParts(), { A1: '字'.repeat(32_768) })).toBe('long-text A1');
  expect(refusal(xlsxParts(), { A1: '字'.repeat(32_767) })).toBeNull();
});

test('旧格式的工作簿不能写', () => {
  const legacy = {
    sheets: [],
    active: null,
    date1904: false,
    grid: () => ({ sheet: '', rows: [], merges: [], hiddenRows: new Set<number>() }),
  };
  expect(() => patchWorkbook({ ...legacy, writable: false }, [])).toThrow(Failure);
});

test('拒绝之后工作簿还是原样', () => {
  const workbook = openWorkbook(zipOf(xlsxParts()));
  const before = workbook.package.zip.save();
  expect(() => patchWorkbook(workbook, editsOf({ A1: 1, A2: '字'.repeat(40_000) }))).toThrow(Failure);
  patchWorkbook(workbook, editsOf({ A1: 1 }));
  expect(workbook.package.zip.save()).toEqual(before);
});
