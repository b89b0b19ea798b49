import { parseArea, type Area } from '../../../engine';
import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import { ColumnReader } from './columns';
import { DataScanner, type Wanted } from './scan-data';
import type { SheetScan } from './sheet-scan';
import { prefixAt } from './tag';

/** Walks the XML of a worksheet once, for the places of the `wanted` cells and of all formulas. */
export function scanSheet(xml: string, part: string, wanted: Wanted): SheetScan {
  const reader = new XmlReader(xml, part);
  let dimension: SheetScan['dimension'] = null;
  const columns = new ColumnReader();
  let data: Pick<SheetScan, 'prefix' | 'emptyData' | 'rows' | 'formulas'> | undefined;
  let locked = false;
  let open: Area[] = [];
  while (reader.child(1)) {
    if (reader.is('dimension')) {
      const area = parseArea(reader.attribute('ref') ?? '');
      dimension = area && { area, from: reader.start, to: reader.end };
    } else if (reader.is('cols')) {
      columns.readColumns(reader);
    } else if (reader.is('sheetFormatPr')) {
      columns.readFormat(reader);
    } else if (reader.is('sheetData')) {
      const tag = { from: reader.start, to: reader.end };
      const scanner = new DataScanner(xml, reader, wanted, columns);
      scanner.scan();
      const { rows, formulas } = scanner;
      const emptyData = xml[tag.to - 2] === '/' ? tag : null;
      data = { prefix: prefixAt(xml, tag.from), emptyData, rows, formulas };
    } else if (reader.is('sheetProtection')) {
      locked = isTrue(reader.attribute('sheet'));
    } else if (reader.is('protectedRanges')) {
      open = readOpenAreas(reader);
    }
  }
  return data ? { ...data, columns, dimension, protection: { active: locked, open } } : reader.fail();
}

/** The areas that a protected sheet leaves open to everybody: those without a password and without a list of users. */
function readOpenAreas(reader: XmlReader): Area[] {
  const open: Area[] = [];
  while (reader.child(2)) {
    const closed = ['password', 'hashValue', 'securityDescriptor'].some((name) => reader.attribute(name) !== undefined);
    if (closed) continue;
    for (const name of (reader.attribute('sqref') ?? '').split(/\s+/)) {
      const area = parseArea(name);
      if (area) open.push(area);
    }
  }
  return open;
}
