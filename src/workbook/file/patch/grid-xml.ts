import { areaName, type Cell, type Grid } from '../../../engine';
import { cellContent } from './cell-content';
import { cellXml } from './cell-xml';
import { namespaceOf } from './new-sheet';

/** The style that shows a number format, null for General. */
export type StyleOfFormat = (code: string | null) => string | undefined;

/**
 * The worksheet that holds the cells of a grid.
 *
 * @param workbook the XML of the workbook, whose edition of the standard the sheet follows
 */
export function gridXml(workbook: string, { rows, merges, hiddenRows }: Grid, styleOf: StyleOfFormat): string {
  const areas = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaceOf(workbook)}"><sheetData>`,
    ...rows.map((cells, row) => rowXml(row, cells ?? [], hiddenRows.has(row), styleOf)),
    '</sheetData>',
    areas && `<mergeCells count="${merges.length}">${areas}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function rowXml(row: number, cells: readonly (Cell | undefined)[], hidden: boolean, styleOf: StyleOfFormat): string {
  const inside = cells.map((cell, column) =>
    cell ? cellXml('', row, column, styleOf(cell.format), cellContent(cell)) : '',
  );
  return `<row r="${row + 1}"${hidden ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
}
