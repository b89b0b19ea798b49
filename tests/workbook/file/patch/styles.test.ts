import type { Cell } from '../../../../src/engine';
import { xlsxParts } from '../../../support/xlsx-of';
import { editsOf, patched, SHEET, textsOf, type Patched, type Parts } from './patched';

const STYLES = 'xl/styles.xml';
const FIRST = '<xf numFmtId="0" fontId="3" applyNumberFormat="0"><alignment horizontal="center"/></xf>';
const parts = ((): Record<string, string> => {
  const made = xlsxParts({
    sheets: [{ name: '自评表', rows: '<row r="1"><c r="B1" s="1"/></row>' }],
    formats: ['0.0'],
  });
  return { ...made, [STYLES]: made[STYLES]!.replace('<xf numFmtId="0"/>', FIRST) };
})();

describe('百分比', () => {
  test('常规格式的单元格换成同样式的百分比格式，样式表只多这一条', () => {
    const {
      parts: after,
      workbook,
      touched,
    } = patched(parts, editsOf({ A1: { percent: '0.661' }, A2: { percent: '1' } }));
    const added = '<xf fontId="3" numFmtId="10" applyNumberFormat="1"><alignment horizontal="center"/></xf>';
    expect(touched).toEqual([STYLES, SHEET]);
    expect(after[STYLES]).toBe(
      parts[STYLES]!.replace('<cellXfs count="2">', '<cellXfs count="3">').replace('</cellXfs>', `${added}</cellXfs>`),
    );
    expect(after[SHEET]).toContain('<c r="A1" s="2"><v>0.661</v></c>');
    expect(textsOf(workbook)).toEqual({ A1: '66.10%', A2: '100.00%' });
  });

  test('再写一次用的是同一条', () => {
    const once = patched(parts, editsOf({ A1: { percent: '0.661' } })).parts;
    expect(patched(once, editsOf({ C1: { percent: '0.5' } })).touched).toEqual([SHEET]);
  });

  test('自己有数字格式的单元格不变', () => {
    expect(patched(parts, editsOf({ B1: { percent: '0.661' } })).touched).toEqual([SHEET]);
  });

  test('没有样式表的工作簿照样写', () => {
    const { [STYLES]: _styles, ...bare } = parts;
    bare['xl/_rels/workbook.xml.rels'] = bare['xl/_rels/workbook.xml.rels']!.replace(
      /<Relationship Id="rIdStyles"[^>]*>/,
      '',
    );
    expect(textsOf(patched(bare, editsOf({ A1: { percent: '0.5' } })).workbook)).toEqual({ A1: '0.5' });
  });
});

describe('还原数字格式', () => {
  const was = (format: string | null): Cell => ({ value: 0.5, text: '', formula: null, format });
  const restored = (parts: Parts, cells: Readonly<Record<string, Cell>>): Patched =>
    patched(
      parts,
      Object.entries(cells).map(([cell, content]) => ({ sheet: '自评表', cell, content })),
    );

  test('有同样的样式就用它，样式表不变', () => {
    const once = patched(parts, editsOf({ A1: { percent: '0.661' } })).parts;
    const { parts: after, touched } = restored(once, { A1: was(null), B1: was('0.0') });
    expect(touched).toEqual([SHEET]);
    expect(after[SHEET]).toContain('<c r="A1" s="0"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c>');
  });

  test('工作簿没有的格式加进去，别的样子不变；Excel 自己的格式用它的号', () => {
    const { parts: after, workbook } = restored(parts, { A1: was('0.000%'), A2: was('0%'), A3: was('0.000%') });
    expect(after[STYLES]).toContain(
      '<numFmts count="2"><numFmt numFmtId="176" formatCode="0.0"/><numFmt numFmtId="177" formatCode="0.000%"/></numFmts>',
    );
    const rest = 'applyNumberFormat="1"><alignment horizontal="center"/></xf>';
    expect(after[STYLES]).toContain(`<xf fontId="3" numFmtId="177" ${rest}<xf fontId="3" numFmtId="9" ${rest}`);
    expect(textsOf(workbook)).toEqual({ A1: '50.000%', A2: '50%', A3: '50.000%' });
  });

  test.each([
    ['没有', ''],
    ['空着', '<numFmts count="0"/>'],
  ])('样式表里格式的清单%s也行', (_name, list) => {
    const bare = { ...parts, [STYLES]: parts[STYLES]!.replace(/<numFmts.*<\/numFmts>/, list) };
    const { parts: after, workbook } = restored(bare, { A1: was('0.000%') });
    expect(after[STYLES]).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000%"/></numFmts>');
    expect(textsOf(workbook)).toEqual({ A1: '50.000%' });
  });

  test('真假值与错误值原样写回', () => {
    const { parts: after } = restored(parts, {
      A1: { value: true, text: 'TRUE', formula: null, format: null },
      A2: { value: { error: '#N/A' }, text: '#N/A', formula: null, format: null },
    });
    expect(after[SHEET]).toContain('<c r="A1" t="b"><v>1</v></c>');
    expect(after[SHEET]).toContain('<c r="A2" t="e"><v>#N/A</v></c>');
  });
});

describe('行高', () => {
  const WRAPPED = '<xf numFmtId="176" fontId="1"><alignment wrapText="1"/></xf>';
  const rowOf = (tag: string, text: string, after = ''): string => {
    const made = xlsxParts({
      sheets: [{ name: '自评表', rows: `${tag}<c r="A1" s="1"/></row>`, after }],
      formats: ['0.0'],
    });
    const fonts = '<fonts count="2"><font/><font><sz val="10.5"/></font></fonts><cellStyleXfs';
    const styles = made[STYLES]!.replace('<xf numFmtId="176"/>', WRAPPED).replace('<cellStyleXfs', fonts);
    const sheet = made[SHEET]!.replace('<sheetData>', '<sheetFormatPr defaultColWidth="11"/><sheetData>');
    const { parts: changed } = patched({ ...made, [STYLES]: styles, [SHEET]: sheet }, editsOf({ A1: text }));
    return /<row [^>]*>/.exec(changed[SHEET] ?? '')?.[0] ?? '';
  };

  test('没有人定过的行高随自动换行的文字变高，不变矮', () => {
    expect(rowOf('<row r="1" ht="14.25">', '五个字一行写三行才够')).toBe('<row r="1" ht="29">');
    expect(rowOf('<row r="1" ht="60">', '五个字一行写三行才够')).toBe('<row r="1" ht="60">');
    expect(rowOf('<row r="1">', '一行')).toBe('<row r="1">');
  });

  test('人定的行高和合并单元格的行高不动', () => {
    expect(rowOf('<row r="1" ht="14" customHeight="1">', '长'.repeat(50))).toBe('<row r="1" ht="14" customHeight="1">');
    const merged = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    expect(rowOf('<row r="1">', '长'.repeat(50), merged)).toBe('<row r="1">');
  });
});
