import { parseCell } from '../../../engine';
import { XmlReader } from '../xml/xml-reader';
import type { Span } from './sheet-scan';
import { spliced, type Splice } from './splice';
import { withAttribute } from './tag';

/** A cell that no longer holds a formula. */
export interface FormerFormula {
  /** The id that the workbook gives to its sheet. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Entry {
  readonly key: string;
  readonly sheetId: string;
  /** False where the entry belongs to the sheet of the one before it. */
  readonly named: boolean;
  readonly tag: Span;
}

/** 计算链 The calculation chain without the cells of former formulas; null where nothing is left of it. */
export function withoutFormulas(xml: string, part: string, former: readonly FormerFormula[]): string | null {
  const gone = new Set(former.map(({ sheetId, row, column }) => keyOf(sheetId, row, column)));
  const entries = readEntries(xml, part);
  const splices: Splice[] = [];
  let left = 0;
  let sheetId: string | undefined;
  for (const entry of entries) {
    if (gone.has(entry.key)) {
      splices.push({ ...entry.tag, text: '' });
      continue;
    }
    left++;
    if (!entry.named && entry.sheetId !== sheetId) {
      splices.push({ ...entry.tag, text: withAttribute(xml.slice(entry.tag.from, entry.tag.to), 'i', entry.sheetId) });
    }
    sheetId = entry.sheetId;
  }
  return left === 0 ? null : spliced(xml, splices);
}

function readEntries(xml: string, part: string): Entry[] {
  const reader = new XmlReader(xml, part);
  const entries: Entry[] = [];
  let sheetId = '';
  while (reader.child(1)) {
    const own = reader.attribute('i');
    sheetId = own ?? sheetId;
    const place = parseCell(reader.attribute('r') ?? '') ?? reader.fail();
    const tag = { from: reader.start, to: reader.end };
    // An entry has no content; one with an end tag of its own ends there.
    if (xml[tag.to - 2] !== '/') tag.to = xml.indexOf('>', tag.to) + 1;
    entries.push({ key: keyOf(sheetId, place.row, place.column), sheetId, named: own !== undefined, tag });
  }
  return entries;
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
