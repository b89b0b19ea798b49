import { XmlReader } from './xml/xml-reader';
import type { Zip } from './zip/zip';

/** The part that says what every other part is. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The content type of a part, '' where the package does not name one. */
export function contentTypeOf(zip: Zip, part: string): string {
  const reader = new XmlReader(zip.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  const path = `/${part}`.toLowerCase();
  let byExtension = '';
  while (reader.child(1)) {
    const type = reader.attribute('ContentType') ?? '';
    if (reader.is('Override') && reader.attribute('PartName')?.toLowerCase() === path) return type;
    const extension = reader.is('Default') ? reader.attribute('Extension')?.toLowerCase() : undefined;
    if (extension !== undefined && path.endsWith(`.${extension}`)) byExtension = type;
  }
  return byExtension;
}
