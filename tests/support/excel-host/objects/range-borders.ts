import type { Area } from '../../../../src/engine';
import { cellsOf } from '../workbook/areas';
import { HostError } from '../workbook/host-error';
import { assertAllowed } from '../workbook/protection';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

/** The edges of a cell that a line of a range lies on; null where the cell has no part in it. */
const EDGES: Readonly<Record<string, (area: Area, row: number, column: number) => readonly string[]>> = {
  EdgeTop: ({ top }, row) => (row === top ? ['top'] : []),
  EdgeBottom: ({ bottom }, row) => (row === bottom ? ['bottom'] : []),
  EdgeLeft: ({ left }, _row, column) => (column === left ? ['left'] : []),
  EdgeRight: ({ right }, _row, column) => (column === right ? ['right'] : []),
  InsideHorizontal: ({ top, bottom }, row) => [...(row > top ? ['top'] : []), ...(row < bottom ? ['bottom'] : [])],
  InsideVertical: ({ left, right }, _row, column) => [
    ...(column > left ? ['left'] : []),
    ...(column < right ? ['right'] : []),
  ],
};

/** `Excel.RangeBorderCollection`. */
export const RANGE_BORDERS: ObjectType<ObjectOf<'RangeBorderCollection'>> = {
  item: ({ sheet, areas }, key) => {
    if (typeof key !== 'string' || !EDGES[key]) throw new HostError('InvalidArgument');
    return { type: 'RangeBorder', sheet, areas, edge: key };
  },
};

/** `Excel.RangeBorder`; how thick a line is and its colour are not kept. */
export const RANGE_BORDER: ObjectType<ObjectOf<'RangeBorder'>> = {
  properties: {
    Style: { set: draw },
    Weight: { set: ({ sheet }) => assertAllowed(sheet, 'allowFormatCells') },
    Color: { set: ({ sheet }) => assertAllowed(sheet, 'allowFormatCells') },
  },
};

function draw({ sheet, areas, edge }: ObjectOf<'RangeBorder'>, style: unknown): void {
  assertAllowed(sheet, 'allowFormatCells');
  for (const area of areas) {
    for (const [row, column] of cellsOf(area)) {
      const meant = EDGES[edge]?.(area, row, column) ?? [];
      if (meant.length === 0) continue;
      const { lines } = sheet.cell(row, column).style;
      const others = lines.filter((line) => !meant.includes(line));
      sheet.restyle(
        { top: row, left: column, bottom: row, right: column },
        { lines: style === 'None' ? others : [...others, ...meant] },
      );
    }
  }
}
