import { readRelationships, type Relationship } from '../relationships';
import { XmlReader } from '../xml/xml-reader';
import type { Zip } from '../zip/zip';
import type { Unshown } from './look';

/** Elements of a sheet, or of what extends it, that a plain grid does not show. */
const IN_SHEET: Readonly<Record<string, Unshown>> = {
  dataValidations: 'validation',
  conditionalFormatting: 'conditional-formats',
  conditionalFormattings: 'conditional-formats',
  sparklineGroups: 'sparklines',
  autoFilter: 'filters',
  picture: 'pictures',
};

/** Parts that hang on a sheet. */
const BESIDE: Readonly<Record<string, Unshown>> = {
  comments: 'comments',
  threadedComment: 'comments',
  table: 'tables',
};

const DRAWN: Readonly<Record<string, Unshown>> = {
  pic: 'pictures',
  graphicFrame: 'charts',
  sp: 'shapes',
  cxnSp: 'shapes',
};

/** What the sheet of a part has besides its cells. */
export function readUnshown(zip: Zip, part: string): ReadonlySet<Unshown> {
  const found = new Set<Unshown>();
  readSheet(new XmlReader(zip.text(part), part), found);
  for (const relationship of readRelationships(zip, part)) readBeside(zip, relationship, found);
  return found;
}

function readSheet(reader: XmlReader, found: Set<Unshown>): void {
  while (reader.child(1)) {
    note(found, IN_SHEET[reader.name]);
    if (!reader.is('extLst')) continue;
    while (reader.child(2)) while (reader.child(3)) note(found, IN_SHEET[reader.name]);
  }
}

function readBeside(zip: Zip, { type, target, external }: Relationship, found: Set<Unshown>): void {
  note(found, BESIDE[type]);
  if (type !== 'drawing' || external || !zip.has(target)) return;
  const reader = new XmlReader(zip.text(target), target);
  while (reader.child(1)) readDrawn(reader, 2, found);
}

/** The objects inside the element at `depth`, those of groups and of alternatives among them. */
function readDrawn(reader: XmlReader, depth: number, found: Set<Unshown>): void {
  while (reader.child(depth)) {
    const drawn = DRAWN[reader.name];
    note(found, drawn);
    if (!drawn) readDrawn(reader, depth + 1, found);
  }
}

function note(found: Set<Unshown>, kind: Unshown | undefined): void {
  if (kind) found.add(kind);
}
