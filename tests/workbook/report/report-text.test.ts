import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, DeletedTextRun } from 'docx';
import { Failure } from '../../../src/workbook/failure';
import { readReportText } from '../../../src/workbook/report-text';
import { openZip } from '../../../src/workbook/file/zip/zip';
import { fflateCodec } from '../../../src/workbook/file/zip/codec';
import { containerOf } from '../../support/container-of';
import { gridOf } from '../../support/grid-of';
import { withGrids } from '../../support/with-grids';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function docx(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The document with its text part changed. */
async function withXml(change: (xml: string) => string): Promise<Uint8Array> {
  const zip = openZip(await docx([new Paragraph('自评得分98分。')]), fflateCodec);
  zip.put('word/document.xml', change(zip.text('word/document.xml')));
  return zip.save();
}

/** The paragraphs of a report that is no workbook. */
async function paragraphsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const [text, ...others] = await readReportText(bytes);
  expect([text?.standing, others]).toEqual([null, []]);
  return text?.paragraphs ?? [];
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const error = await readReportText(bytes).catch((thrown: unknown) => thrown);
  return error instanceof Failure ? error.code : String(error);
}

test('文档的段落和表格里的单元格，按先后各为一段', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const bytes = await docx([
    new Paragraph({ children: [new TextRun('自评得分'), new TextRun({ text: '98分。', size: 28 })] }),
    new Table({ rows: [new TableRow({ children: [cell('指标'), cell('50人')] })] }),
    new Paragraph({ children: [new TextRun('甲'), new TextRun({ text: '乙', break: 1 })] }),
  ]);
  expect((await paragraphsOf(bytes)).filter((text) => text !== '')).toEqual([
    '自评得分98分。',
    '指标',
    '50人',
    '甲',
    '乙',
  ]);
});

test('修订中删去的字和域代码不算文字', async () => {
  const change = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' };
  const deleted = await docx([
    new Paragraph({
      children: [new TextRun('得分'), new DeletedTextRun({ text: '95', ...change }), new TextRun('98')],
    }),
  ]);
  expect(await paragraphsOf(deleted)).toContain('得分98');
  const field = '<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:t>7</w:t></w:r>';
  const bytes = await withXml((xml) => xml.replace('</w:p>', `${field}</w:p>`));
  expect(await paragraphsOf(bytes)).toContain('自评得分98分。7');
});

test.each([
  ['UTF-8', encode('得分98分。\n等级为优。')],
  ['带标记的 UTF-8', encode('\ufeff得分98分。\r\n等级为优。')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('得分98分。\n等级为优。', 'utf16le')])],
  ['GB 18030', Uint8Array.from([0xb5, 0xc3, 0xb7, 0xd6, 0x0a, 0xd3, 0xc5])],
])('纯文本：%s', async (_, bytes) => {
  const [first, second] = await paragraphsOf(bytes);
  expect(first).toMatch(/^得分/);
  expect(second).toMatch(/优/);
});

test.each([
  ['没有文字', encode(' \n\t'), 'report-empty'],
  ['空文件', new Uint8Array(), 'report-empty'],
  ['旧格式 .doc', containerOf('WordDocument', encode('得分98分。')), 'report-old'],
  ['加了密的文档', containerOf('EncryptedPackage', encode('得分98分。')), 'report-old'],
  ['断掉的 .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged-xls'],
  ['RTF', encode('{\\rtf1 text}'), 'report-old'],
  ['PDF', encode('%PDF-1.7'), 'report-pdf'],
  ['别的二进制文件', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'report-unknown'],
  ['断掉的压缩包', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'report-damaged'],
])('读不了的各说一句：%s', async (_, bytes, code) => {
  expect(await failureOf(bytes)).toBe(code);
});

test('带文档类型定义的、断在半路的文档不读', async () => {
  expect(await failureOf(await withXml((xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>')))).toBe(
    'report-damaged',
  );
  expect(await failureOf(await withXml((xml) => xml.slice(0, -20)))).toBe('report-damaged');
  const whole = await docx([new Paragraph('得分98分。')]);
  expect(await failureOf(whole.slice(0, whole.length / 2))).toBe('report-damaged');
});

const SAMPLE = new Uint8Array(readFileSync('assets/samples/职工疗休养项目自评表.xlsx'));
const TEXT = ['项目自评报告', '一、基本情况', '项目全年预算100万元，全年执行98万元。\n自评得分98分。'];

test('工作簿里成段文字的那张表是报告，每行一段，带着单元格', async () => {
  const texts = await readReportText(
    withGrids(
      SAMPLE,
      gridOf(
        TEXT.map((text) => [text]),
        { sheet: '报告' },
      ),
    ),
  );
  expect(texts).toEqual([
    {
      paragraphs: [TEXT[0], TEXT[1], '项目全年预算100万元，全年执行98万元。', '自评得分98分。'],
      standing: { sheet: '报告', cells: ['A1', 'A2', 'A3', 'A3'] },
    },
  ]);
});

test('旧格式的工作簿也是', async () => {
  const bytes = new Uint8Array(readFileSync('tests/workbook/file/legacy/自评表.xls'));
  expect(await failureOf(bytes)).toBe('report-no-sheet');
});

test('只有表格的工作簿、别的压缩包，各说一句', async () => {
  expect(await failureOf(SAMPLE)).toBe('report-no-sheet');
  expect(await failureOf(await withXml((xml) => xml.replaceAll('w:document', 'w:presentation')))).toBe(
    'report-unknown',
  );
});

test('太长的文字不读', async () => {
  expect(await failureOf(encode('得分。'.repeat(1_700_000)))).toBe('report-large');
});
