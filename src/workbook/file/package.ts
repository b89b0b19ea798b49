import { Failure, type FailureCode } from '../failure';
import { readRelationships, type Relationship } from './relationships';
import { isTrue } from './xml/is-true';
import { XmlReader } from './xml/xml-reader';
import type { Zip } from './zip/zip';

/** A worksheet of a package. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/** The parts of an .xlsx file that matter here, found by their relationships and never by their usual names. */
export interface Package {
  readonly zip: Zip;
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  /** Name of the sheet in front; null where that has no cells. */
  readonly active: string | null;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
  /** Dates are counted from 1904, as old Macintosh workbooks do. */
  readonly date1904: boolean;
}

/** The part that every package has. */
const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What other packages of the same construction are, by the root element of their main part. */
const FOREIGN: Readonly<Record<string, FailureCode>> = { document: 'is-document', presentation: 'is-presentation' };

/** Finds the parts of a workbook; refuses an archive that is something else. */
export function openPackage(zip: Zip): Package {
  if (!zip.has(CONTENT_TYPES_PART)) throw new Failure(zip.has('mimetype') ? 'is-open-document' : 'not-a-workbook');
  const workbookPart = findWorkbookPart(zip);
  const relationships = readRelationships(zip, workbookPart);
  const partOf = (type: string): string | null => {
    const found = relationships.find((relationship) => relationship.type === type && !relationship.external);
    return found && zip.has(found.target) ? found.target : null;
  };
  return {
    zip,
    workbookPart,
    ...readWorkbook(zip, workbookPart, relationships),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
  };
}

function findWorkbookPart(zip: Zip): string {
  const main = readRelationships(zip, '').find(({ type, external }) => type === 'officeDocument' && !external);
  if (!main) throw new Failure('missing-part', { part: '_rels/.rels' });
  if (main.target.endsWith('.bin')) throw new Failure('is-binary-workbook');
  return main.target;
}

function readWorkbook(
  zip: Zip,
  part: string,
  relationships: readonly Relationship[],
): Pick<Package, 'sheets' | 'active' | 'date1904'> {
  const reader = new XmlReader(zip.text(part), part);
  if (!reader.is('workbook')) throw new Failure(FOREIGN[reader.name] ?? 'not-a-workbook');
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const listed: (SheetPart | null)[] = [];
  let tab = 0;
  let date1904 = false;
  while (reader.child(1)) {
    if (reader.is('workbookPr')) date1904 = isTrue(reader.attribute('date1904'));
    else if (reader.is('bookViews')) tab = readActiveTab(reader);
    else if (reader.is('sheets')) while (reader.child(2)) listed.push(sheetOf(reader, targets));
  }
  const sheets = listed.filter((sheet) => sheet !== null);
  return { sheets, active: listed[tab]?.name ?? null, date1904 };
}

/** Place of the sheet in front among all sheets, as the first window shows the workbook. */
function readActiveTab(reader: XmlReader): number {
  return reader.child(2) ? Number(reader.attribute('activeTab') ?? 0) : 0;
}

/** The sheet at hand; null for a chart sheet, which has no cells. */
function sheetOf(reader: XmlReader, targets: ReadonlyMap<string, Relationship>): SheetPart | null {
  const name = reader.attribute('name');
  const id = reader.prefixedAttribute('id');
  const target = targets.get(id ?? '');
  if (name === undefined || !target) return reader.fail();
  if (target.type !== 'worksheet') return null;
  const state = reader.attribute('state');
  return { name, part: target.target, state: state === 'hidden' || state === 'veryHidden' ? state : 'visible' };
}
