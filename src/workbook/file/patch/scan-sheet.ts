import { parseArea, type Area } from '../../../engine';
import type { SheetPlaces } from '../sheet/sheet-places';
import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import { ColumnReader } from './columns';
import { formulaSlots } from './formula-slots';
import { rowSlots, type Wanted } from './row-slots';
import type { Protection, SheetScan } from './sheet-scan';
import { prefixAt } from './tag';

/** Looks up the `wanted` cells, all formulas and what else matters for writing in the XML of a worksheet that was read. */
export function scanSheet(xml: string, part: string, places: SheetPlaces, wanted: Wanted): SheetScan {
  const reader = new XmlReader(xml, part);
  const goTo = (name: string): boolean => {
    const start = places.parts.get(name);
    if (start !== undefined) reader.goTo(start);
    return start !== undefined;
  };
  const columns = new ColumnReader();
  if (goTo('sheetFormatPr')) columns.readFormat(reader);
  if (goTo('cols')) columns.readColumns(reader);
  const dimension = goTo('dimension') ? readDimension(reader) : null;
  const protection = {
    active: goTo('sheetProtection') && isTrue(reader.attribute('sheet')),
    open: goTo('protectedRanges') ? readOpenAreas(reader) : [],
  } satisfies Protection;
  if (!goTo('sheetData')) return reader.fail();
  const tag = { from: reader.start, to: reader.end };
  return {
    prefix: prefixAt(xml, tag.from),
    columns,
    dimension,
    emptyData: xml[tag.to - 2] === '/' ? tag : null,
    rows: rowSlots(reader, places, wanted, columns),
    formulas: formulaSlots(reader, places),
    protection,
  };
}

function readDimension(reader: XmlReader): SheetScan['dimension'] {
  const area = parseArea(reader.attribute('ref') ?? '');
  return area && { area, from: reader.start, to: reader.end };
}

/** The areas that a protected sheet leaves open to everybody: those without a password and without a list of users. */
function readOpenAreas(reader: XmlReader): Area[] {
  const open: Area[] = [];
  while (reader.child(1)) {
    const closed = ['password', 'hashValue', 'securityDescriptor'].some((name) => reader.attribute(name) !== undefined);
    if (closed) continue;
    for (const name of (reader.attribute('sqref') ?? '').split(/\s+/)) {
      const area = parseArea(name);
      if (area) open.push(area);
    }
  }
  return open;
}
