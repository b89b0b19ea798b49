import { openPackage } from '../../../src/workbook/file/package';
import type { Package } from '../../../src/workbook/file/package';
import { relationshipsPart, resolveTarget } from '../../../src/workbook/file/relationships';
import { fflateCodec } from '../../../src/workbook/file/zip/codec';
import { openZip } from '../../../src/workbook/file/zip/zip';
import { xlsxParts, zipOf } from '../../support/xlsx-of';
import { failureOf } from './failure-of';

type Parts = Record<string, string>;
const open = (parts: Parts): Package => openPackage(openZip(zipOf(parts), fflateCodec));
const TWO = xlsxParts({ sheets: [{ name: '自评表' }, { name: '填写说明 &amp; 口径', state: 'veryHidden' }] });

/** The parts with some of them rewritten. */
function edited(parts: Parts, edits: Readonly<Record<string, (xml: string) => string>>): Parts {
  const changed = { ...parts };
  for (const [name, edit] of Object.entries(edits)) changed[name] = edit(parts[name]!);
  return changed;
}

test('列出工作表的名称、部件和状态，找到文本和样式', () => {
  expect(open(TWO)).toMatchObject({
    workbookPart: 'xl/workbook.xml',
    sheets: [
      { name: '自评表', part: 'xl/worksheets/sheet1.xml', state: 'visible' },
      { name: '填写说明 & 口径', part: 'xl/worksheets/sheet2.xml', state: 'veryHidden' },
    ],
    sharedStrings: 'xl/sharedStrings.xml',
    styles: 'xl/styles.xml',
    calcChain: null,
    date1904: false,
  });
});

test('部件的名称和位置由关系决定，不靠惯例', () => {
  const moved: Parts = {
    '[Content_Types].xml': TWO['[Content_Types].xml']!,
    '_rels/.rels': TWO['_rels/.rels']!.replace('xl/workbook.xml', '/book/main.xml'),
    'book/main.xml': TWO['xl/workbook.xml']!,
    'book/_rels/main.xml.rels': TWO['xl/_rels/workbook.xml.rels']!.replace(
      'worksheets/sheet1.xml',
      '../pages/first.xml',
    ).replace('worksheets/sheet2.xml', '/pages/./second.xml'),
    'pages/first.xml': TWO['xl/worksheets/sheet1.xml']!,
  };
  const { workbookPart, sheets, styles } = open(moved);
  expect(workbookPart).toBe('book/main.xml');
  expect(sheets.map(({ part }) => part)).toEqual(['pages/first.xml', 'pages/second.xml']);
  expect(styles).toBeNull();
});

test('元素带前缀、属性用单引号、属性前缀不同，照样读', () => {
  const prefixed = edited(TWO, {
    'xl/workbook.xml': (xml) =>
      xml
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replaceAll('"', "'")
        .replaceAll('r:id', 'd3p1:id'),
  });
  expect(open(prefixed).sheets).toHaveLength(2);
});

test('严格格式的关系类型也认得', () => {
  const strict = (xml: string): string =>
    xml.replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    );
  const opened = open(edited(TWO, { '_rels/.rels': strict, 'xl/_rels/workbook.xml.rels': strict }));
  expect(opened.sheets).toHaveLength(2);
});

test('图表工作表没有单元格，不列入', () => {
  const chart = edited(TWO, {
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2'),
  });
  expect(open(chart).sheets.map(({ name }) => name)).toEqual(['自评表']);
});

test('1904 日期系统', () => {
  expect(open(xlsxParts({ date1904: true })).date1904).toBe(true);
});

test('关系部件的名称与目标的解析', () => {
  expect(relationshipsPart('')).toBe('_rels/.rels');
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../a\\b.xml')).toBe('xl/a/b.xml');
  expect(resolveTarget('xl/workbook.xml', '../../../a.xml')).toBe('a.xml');
});

describe('拒绝', () => {
  const root = (name: string) => ({ 'xl/workbook.xml': (xml: string) => xml.replaceAll('workbook', name) });
  test.each([
    ['没有内容类型的压缩包', { 'a.txt': '甲' }, 'not-a-workbook'],
    ['OpenDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'is-open-document'],
    ['Word 文档', edited(TWO, root('document')), 'is-document'],
    ['演示文稿', edited(TWO, root('presentation')), 'is-presentation'],
    ['别的 XML', edited(TWO, root('mindmap')), 'not-a-workbook'],
    [
      '二进制工作簿',
      edited(TWO, { '_rels/.rels': (xml) => xml.replace('book.xml', 'book.bin') }),
      'is-binary-workbook',
    ],
    [
      '没有主部件的关系',
      edited(TWO, { '_rels/.rels': (xml) => xml.replace('officeDocument"', 'other"') }),
      'missing-part',
    ],
    [
      '关系指向没有的部件',
      edited(TWO, { '_rels/.rels': (xml) => xml.replace('book.xml', 'buch.xml') }),
      'missing-part',
    ],
    ['工作表没有关系', edited(TWO, { 'xl/workbook.xml': (xml) => xml.replace('rId2', 'rId9') }), 'damaged-part'],
    ['工作表没有名称', edited(TWO, { 'xl/workbook.xml': (xml) => xml.replace(' name=', ' label=') }), 'damaged-part'],
  ] as const)('%s', (_, parts, code) => {
    expect(failureOf(() => open(parts))).toBe(code);
  });
});
