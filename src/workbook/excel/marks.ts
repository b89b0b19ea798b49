import { areaName, type Area } from '../../engine';
import type { Mark } from '../host';

/** Brings a sheet to the front and selects an area of it. */
export function queueSelect({ workbook }: Excel.RequestContext, sheet: string, address: string): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
}

/** What one selection can show of marks: Excel selects one area of one sheet, so that it is what lies around the first ones. */
export function shownMark(marks: readonly Mark[]): { readonly sheet: string; readonly address: string } | null {
  const mark = marks.find(({ areas }) => areas.length > 0);
  return mark ? { sheet: mark.sheet, address: areaName(mark.areas.reduce(around)) } : null;
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
