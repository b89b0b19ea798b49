import type { IDocumentData, ITextRun } from '@univerjs/core';
import type { FontLook, TextRun } from '../../workbook/file/look/look';
import { fontData } from './style-data';

/** What ends a document of the grid. */
const END = '\r\n';

/** A text in more than one font as the grid takes it; a run without a font has that of the cell. */
export function richText(id: string, runs: readonly TextRun[], font: FontLook): IDocumentData {
  const textRuns: ITextRun[] = [];
  let stream = '';
  for (const run of runs) {
    const st = stream.length;
    stream += run.text.replace(/\r\n?|\n/g, '\r');
    textRuns.push({ st, ed: stream.length, ts: fontData(run.font ?? font) });
  }
  const breaks = [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id,
    documentStyle: {},
    body: { dataStream: stream + END, textRuns, paragraphs: [...breaks, { startIndex: stream.length }] },
  };
}

/** The letters of such a text alone. */
export function plainOf(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r?\n$/, '').replace(/\r\n?/g, '\n');
}
