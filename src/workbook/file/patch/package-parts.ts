import { relationshipsPart, resolveTarget } from '../relationships';
import { XmlReader } from '../xml/xml-reader';
import type { ChangedParts } from './changed-parts';
import { withEntry, withoutEntries } from './package-lists';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Takes a part out of a package, with all that points to it from `owner` and the list of parts. */
export function removePart(parts: ChangedParts, owner: string, part: string): void {
  const links = relationshipsPart(owner);
  const points = (target: string): boolean => resolveTarget(owner, target) === part;
  parts.put(links, withoutEntries(parts.text(links), links, 'Target', points));
  const isPart = (name: string): boolean => resolveTarget('', name).toLowerCase() === part.toLowerCase();
  parts.put(CONTENT_TYPES, withoutEntries(parts.text(CONTENT_TYPES), CONTENT_TYPES, 'PartName', isPart));
  parts.remove(part);
}

/** Where a new worksheet of a workbook lies, and the id of the relationship that leads to it. */
export interface NewPart {
  readonly part: string;
  readonly id: string;
}

/** Makes room for one more worksheet in a package; its XML is still to be put. */
export function addWorksheetPart(parts: ChangedParts, workbookPart: string): NewPart {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const number = firstFree((candidate) => parts.has(`${folder}worksheets/sheet${candidate}.xml`));
  const target = `worksheets/sheet${number}.xml`;
  const part = `${folder}${target}`;
  const types = parts.text(CONTENT_TYPES);
  parts.put(CONTENT_TYPES, withEntry(types, 'Override', { PartName: `/${part}`, ContentType: WORKSHEET_TYPE }));

  const links = relationshipsPart(workbookPart);
  const { ids, worksheetType } = readLinks(parts.text(links), links);
  const id = `rId${firstFree((candidate) => ids.has(`rId${candidate}`))}`;
  parts.put(links, withEntry(parts.text(links), 'Relationship', { Id: id, Type: worksheetType, Target: target }));
  return { part, id };
}

function firstFree(taken: (candidate: number) => boolean): number {
  let candidate = 1;
  while (taken(candidate)) candidate++;
  return candidate;
}

/** The ids of all relationships and the type, as its edition of the standard writes it, of those to worksheets. */
function readLinks(xml: string, part: string): { ids: ReadonlySet<string>; worksheetType: string } {
  const reader = new XmlReader(xml, part);
  const ids = new Set<string>();
  let worksheetType = '';
  while (reader.child(1)) {
    ids.add(reader.attribute('Id') ?? '');
    const type = reader.attribute('Type') ?? '';
    if (type.endsWith('/worksheet')) worksheetType = type;
  }
  return { ids, worksheetType };
}
