import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Failure } from '../../../src/workbook/failure';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openAny } from '../../../src/workbook/file/open-any';
import { fflateCodec, type Codec } from '../../../src/workbook/file/zip/codec';
import { xlsxOf, xlsxParts, zipOf } from '../../support/xlsx-of';

const ROWS =
  '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.95</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*10</f><v>9.5</v></c><c r="B2" t="e"><v>#N/A</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="B3" t="inlineStr"><is><r><t>≥</t></r><r><t>5</t></r></is></c></row>' +
  '<row r="4"><c r="A4"><f t="array" ref="A4:B4">A1:B1</f></c><c r="B4" t="b"><v>1</v></c></row>';
const AFTER = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const PARTS = xlsxParts({
  sheets: [{ name: '自评表', rows: ROWS, after: AFTER }, { name: '备用' }],
  strings: ['<t>指标 &amp; 分值_x000D_</t>'],
  formats: ['0.00%', 'yyyy"年"m"月"'],
});
const XLSX = zipOf(PARTS);
const XLS = readFileSync(join(__dirname, 'legacy/自评表.xls'));
/** Bytes that the parts of so small a file may unpack to: how much work it makes, whatever the machine is busy with. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** A codec that counts the bytes that it unpacks, or tries to. */
class CountingCodec implements Codec {
  unpacked = 0;

  inflate(data: Uint8Array, size: number): Uint8Array {
    this.unpacked += size;
    return fflateCodec.inflate(data, size);
  }

  deflate(data: Uint8Array): Uint8Array {
    return fflateCodec.deflate(data);
  }

  crc32(data: Uint8Array): number {
    return fflateCodec.crc32(data);
  }
}

/** Opens the bytes and reads every sheet: it works, or it is a Failure, and without much unpacking. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  const codec = new CountingCodec();
  try {
    const workbook = await openAny(bytes, codec);
    for (const { name } of workbook.sheets) readSheet(workbook, name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.say('en')).not.toContain('{');
  }
  expect(codec.unpacked).toBeLessThan(MOST_UNPACKED);
}

function readSheet(workbook: FileWorkbook, name: string): void {
  try {
    workbook.grid(name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const flips = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

function flipped(bytes: Uint8Array, list: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of list) copy[Math.floor(at * copy.length)] = value;
  return copy;
}

describe.each([
  ['.xlsx', XLSX, 1500],
  ['.xls', XLS, 600],
] as const)('%s', (_, bytes, numRuns) => {
  test('改动几个字节，不是读出来就是说明原因', async () => {
    await fc.assert(
      fc.asyncProperty(flips, (list) => readOrRefuse(flipped(bytes, list))),
      { numRuns },
    );
  });

  test('断在任何地方，不是读出来就是说明原因', async () => {
    await fc.assert(
      fc.asyncProperty(place, (at) => readOrRefuse(bytes.subarray(0, Math.floor(at * bytes.length)))),
      { numRuns: 300 },
    );
  });
});

test('部件里的 XML 改得面目全非，不是读出来就是说明原因', async () => {
  const piece = fc.constantFrom(
    ...['<', '>', '/', '"', "'", '&', '=', ' ', '\0', '甲', 'A1', '-1', '1e999', '99999999', 'si="9"', '</row>', '<c>'],
    ...[
      '<c r="ZZZ9">',
      '<f t="shared" si="0"/>',
      '<![CDATA[',
      '<!--',
      '?>',
      '<is><t>',
      '<v>',
      'r="0"',
      't="s"',
      's="99"',
    ],
  );
  const edit = fc.record({ part: place, at: place, cut: fc.integer({ min: 0, max: 30 }), put: piece });
  const names = Object.keys(PARTS);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const parts = { ...PARTS };
      for (const { part, at, cut, put } of edits) {
        const name = names[Math.floor(part * names.length)]!;
        const xml = parts[name]!;
        const from = Math.floor(at * xml.length);
        parts[name] = xml.slice(0, from) + put + xml.slice(from + cut);
      }
      await readOrRefuse(zipOf(parts));
    }),
    { numRuns: 600 },
  );
});

describe('耗尽机器的文件没展开多少就被拒绝', () => {
  const sheetXml = 'xl/worksheets/sheet1.xml';
  const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(0x20);

  test.each<[string, () => Uint8Array, string]>([
    ['工作表压缩得异常', () => zipOf({ ...PARTS, [sheetXml]: spaces(8 * 1024 * 1024) }), 'part-too-large'],
    ['嵌套一百万层', () => zipOf({ ...PARTS, [sheetXml]: `<worksheet>${'<a>'.repeat(1_000_000)}` }), 'damaged-part'],
    [
      '实体一层套一层',
      () => zipOf({ ...PARTS, [sheetXml]: '<!DOCTYPE a [<!ENTITY a "甲"><!ENTITY b "&a;&a;">]><a>&b;</a>' }),
      'doctype',
    ],
    [
      '合并区域占满全表几万次',
      () => xlsxOf({ sheets: [{ name: '自评表', rows: corners(), after: wholeSheetMerges() }] }),
      'too-many-cells',
    ],
  ])('%s', async (_, make, code) => {
    const bytes = make();
    const codec = new CountingCodec();
    const opening = openAny(bytes, codec).then((workbook) => workbook.grid('自评表'));
    await expect(opening).rejects.toMatchObject({ code });
    expect(codec.unpacked).toBeLessThan(MOST_UNPACKED);
  });

  test('共享公式引用成环的地址照样移得动', async () => {
    const rows =
      '<row r="1048576"><c r="A1048576"><f t="shared" ref="A1" si="0">A1048576+XFD1</f></c><c r="B1048576"><f t="shared" si="0"/></c></row>';
    await readOrRefuse(xlsxOf({ sheets: [{ name: '自评表', rows }] }));
  });
});

function corners(): string {
  return '<row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="ALL1000"><v>1</v></c></row>';
}

function wholeSheetMerges(): string {
  return `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
}
