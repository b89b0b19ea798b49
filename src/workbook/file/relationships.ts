import { XmlReader } from './xml/xml-reader';
import type { Zip } from './zip/zip';

/** A pointer from one part of a package to another, or to something outside it. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, whichever edition of the standard the address before it names. */
  readonly type: string;
  /** Name of the part; for an external one its address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself, '', → `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const folderEnd = part.lastIndexOf('/') + 1;
  return `${part.slice(0, folderEnd)}_rels/${part.slice(folderEnd)}.rels`;
}

/** The relationships of a part, or of the package itself where `part` is ''. */
export function readRelationships(zip: Zip, part: string): Relationship[] {
  const source = relationshipsPart(part);
  if (!zip.has(source)) return [];
  const reader = new XmlReader(zip.text(source), source);
  const relationships: Relationship[] = [];
  while (reader.child(1)) {
    const id = reader.attribute('Id');
    const type = reader.attribute('Type');
    const target = reader.attribute('Target');
    if (id === undefined || type === undefined || target === undefined) continue;
    const external = reader.attribute('TargetMode') === 'External';
    relationships.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return relationships;
}

/** The name of the part at `target`, seen from `part`: `xl/workbook.xml` + `../a.xml` → `a.xml`. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
