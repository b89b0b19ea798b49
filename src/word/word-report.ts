import { Document, HeadingLevel, Packer, Paragraph, type IParagraphOptions, type Table } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { coreProperties } from './core-properties';
import { PAGE_LOOK, pageFoot } from './page';
import { runs } from './runs';
import { CELL_STYLE, SIZES, STYLES } from './styles';
import { tableOf } from './table';
import { fontTable, type Typeface } from './typefaces';
import type { WordDocument } from './word-document';

/** The date of every part of the file, so that the same report is the same bytes: the first that a ZIP can say. */
const NO_DATE = '1980-01-01T00:00:00';

/** Word 文件 The reports as one .docx in the look of an official document, each from a new page on. Twice the same bytes. */
export async function wordReport(documents: readonly WordDocument[]): Promise<Uint8Array> {
  const [first] = documents;
  const file = new Document({
    styles: STYLES,
    compatibility: { version: 15 },
    sections: [{ properties: PAGE_LOOK, footers: { default: pageFoot() }, children: documents.flatMap(childrenOf) }],
  });
  const bytes = await Packer.toArrayBuffer(file, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(first?.title ?? '') },
  ]);
  return zipSync(unzipSync(new Uint8Array(bytes)), { mtime: NO_DATE });
}

/** Headings by their level, and the typeface that their style has. */
const HEADINGS = [
  [HeadingLevel.HEADING_1, 'heading'],
  [HeadingLevel.HEADING_2, 'subheading'],
  [HeadingLevel.HEADING_3, 'text'],
  [HeadingLevel.HEADING_4, 'text'],
] as const satisfies readonly (readonly [string, Typeface])[];

const LOWEST = HEADINGS[3];

/** What stands right above a table keeps off it, and on its page. */
const ABOVE_TABLE: IParagraphOptions = { keepNext: true, spacing: { after: 160 } };

function childrenOf({ title, paragraphs, sections, tables }: WordDocument, index: number): (Paragraph | Table)[] {
  const head = { heading: HeadingLevel.TITLE, pageBreakBefore: index > 0, children: runs(title, 'title') };
  return [
    new Paragraph(head),
    ...paragraphs.map((paragraph) => textOf(paragraph)),
    ...sections.flatMap(({ heading, level, paragraphs: own, table }) => {
      const shown = table && tables[table];
      const [style, typeface] = HEADINGS[level - 1] ?? LOWEST;
      return [
        new Paragraph({ heading: style, children: runs(heading, typeface, level === 3 ? { bold: true } : {}) }),
        ...own.map((paragraph, place) => textOf(paragraph, shown && place === own.length - 1 ? ABOVE_TABLE : {})),
        // Two tables, or a table and the end of the file, must not touch.
        ...(shown ? [tableOf(shown), new Paragraph({ style: CELL_STYLE })] : []),
      ];
    }),
  ];
}

function textOf({ text }: { readonly text: string }, look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...look, children: runs(text, 'text', { size: SIZES.three }) });
}
