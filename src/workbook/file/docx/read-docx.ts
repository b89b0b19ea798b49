import { Failure } from '../../failure';
import { readRelationships } from '../relationships';
import { XmlReader } from '../xml/xml-reader';
import { openZip } from '../zip/zip';
import { fflateCodec } from '../zip/codec';

/** What stands in a document but is not its text: deletions that are tracked, field codes, a second copy for old programs. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
]);
const BREAKS = new Set(['br', 'cr']);

/**
 * The paragraphs of a .docx in the order of the text, those of the cells of its tables too; null for an archive that holds
 * something else. Throws Failure where it is damaged.
 */
export function readDocx(bytes: Uint8Array): string[] | null {
  try {
    const zip = openZip(bytes, fflateCodec);
    const main = readRelationships(zip, '').find(({ type, external }) => type === 'officeDocument' && !external);
    if (!main) return null;
    const reader = new XmlReader(zip.text(main.target), main.target);
    if (!reader.is('document')) return null;
    const paragraphs: string[] = [];
    readInside(reader, reader.depth, [], paragraphs);
    return paragraphs;
  } catch (error) {
    // The sentences of the archive speak of workbooks.
    throw error instanceof Failure ? new Failure('report-damaged') : error;
  }
}

/** Reads the children of the element at `depth` into the pieces of the paragraph that is open. */
function readInside(reader: XmlReader, depth: number, pieces: string[], paragraphs: string[]): void {
  while (reader.child(depth)) {
    if (LEFT_OUT.has(reader.name)) continue;
    if (reader.is('t')) pieces.push(reader.text());
    else if (reader.is('tab')) pieces.push('\t');
    else if (BREAKS.has(reader.name)) pieces.push('\n');
    else if (reader.is('p')) {
      const own: string[] = [];
      readInside(reader, reader.depth, own, paragraphs);
      paragraphs.push(...own.join('').split('\n'));
    } else readInside(reader, reader.depth, pieces, paragraphs);
  }
}
