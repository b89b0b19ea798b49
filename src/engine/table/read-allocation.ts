import type { GridView } from '../grid/view';
import { remembering, squeeze, wordOf } from './text';
import { entriesOf, type Entry } from './entries';
import type { Allocation, AllocationRow } from './allocation';
import { fieldAt } from './field';
import type { AllocationRole } from './allocation-columns';
import { allocationHeadersAt, type AllocationHeader } from './find-allocation-header';
import { amountOf, moneyUnitNamed, type MoneyUnit } from './money';
import { numberOf } from './number-text';
import { rowWord } from './row-word';
import type { Field } from './table';

/** An allocation table. */
export interface FoundAllocation {
  readonly allocation: Allocation;
  /** Its last row, 0-based. */
  readonly bottom: number;
  /** Where another may begin: below its header, too, where that was printed again with nothing below. */
  readonly next: number;
}

/** The rows that the tables of one header, of which there may be hundreds side by side, go through one after the other. */
export interface Band {
  readonly view: GridView;
  readonly headersAt: (row: number) => readonly AllocationHeader[];
  readonly entriesOn: (row: number) => readonly Entry[];
  /** The unit of money that a row above the header names; null where none does. */
  readonly unitAbove: MoneyUnit | null;
}

/** The band of a header on `row`, whose head may begin on the row `from`. */
export function bandOf(view: GridView, from: number, row: number): Band {
  const everywhere = { left: 0, right: view.width - 1 };
  const entriesOn = remembering((one: number) => entriesOf(view, one, everywhere));
  const headersAt = remembering((one: number) => allocationHeadersAt(view, one));
  let unitAbove: MoneyUnit | null = null;
  for (let above = row - 1; above >= from && !unitAbove; above--)
    for (const { text } of entriesOn(above)) unitAbove ??= moneyUnitNamed(text);
  return { view, headersAt, entriesOn, unitAbove };
}

const TOTAL = /^(合计|总计|共计)(金额|数)?$/;
const SUBTOTAL = /小计$/;

/** 分配表 The rows under the header, down to the total or to the first row that is none. */
export function readAllocation(band: Band, header: AllocationHeader): FoundAllocation {
  const { view } = band;
  const unit = unitOfAmounts(band, header);
  const rows: AllocationRow[] = [];
  let total: AllocationRow | null = null;
  let { bottom } = header;
  let next = bottom + 1;
  for (let row = bottom + 1; row < view.height && !total; row++) {
    const headers = band.headersAt(row);
    const again = headers.find((one) => isSame(one, header));
    if (headers.length > 0 && !again) break;
    if (again) {
      row = again.bottom;
      next = row + 1;
      continue;
    }
    const place = placeOn(band, row, header);
    if (place === 'end') break;
    const read = { row: row + 1, place: place.field, ...figuresOf(view, row, header, unit) };
    if (place.isTotal) total = read;
    else if (!SUBTOTAL.test(place.word) && isFilled(read)) rows.push(read);
    bottom = row;
  }
  const allocation = { moneyUnit: unit, standardUnit: standardUnitOf(header), rows, total };
  return { allocation, bottom, next: Math.max(next, bottom + 1) };
}

/** Printed once more on a new page. */
function isSame(again: AllocationHeader, { item, columns }: AllocationHeader): boolean {
  return again.item === item && [...again.columns].every(([role, { text }]) => text === columns.get(role)?.text);
}

interface Place {
  readonly field: Field;
  readonly word: string;
  readonly isTotal: boolean;
}

/** The name that stands nearest to the figures of the row; `end` on a row that is not of the table. */
function placeOn({ view, entriesOn }: Band, row: number, { names, columns }: AllocationHeader): Place | 'end' {
  const entries = entriesOn(row);
  const [opening] = entries;
  if (!opening) return 'end';
  const said = rowWord(opening.text);
  if (said !== null && said !== 'total' && said !== 'aside') return 'end';
  const figures = entries.findIndex(({ area }) => area.left > names.right);
  const labels = figures < 0 ? entries : entries.slice(0, figures);
  const sum = labels.find(({ text }) => TOTAL.test(wordOf(text)));
  const column = sum?.area.left ?? nameColumn(view, row, names.left, names.right);
  const field = fieldAt(view, row, column);
  // A remark over all columns leaves no place for figures.
  const amount = columns.get('amount');
  if (amount && opening.area.left <= names.left && opening.area.right >= amount.area.left) return 'end';
  return { field, word: wordOf(field.text), isTotal: sum !== undefined };
}

function nameColumn(view: GridView, row: number, left: number, right: number): number {
  for (let column = right; column > left; column--) if (view.text(row, column).trim() !== '') return column;
  return left;
}

function figuresOf(
  view: GridView,
  row: number,
  { columns }: AllocationHeader,
  unit: MoneyUnit,
): Pick<AllocationRow, AllocationRole> {
  const field = (role: AllocationRole): Field | null => {
    const column = columns.get(role)?.area.left;
    if (column === undefined) return null;
    return fieldAt(view, row, column, role === 'amount' ? (value, text) => amountOf(value, text, unit) : numberOf);
  };
  return { people: field('people'), standard: field('standard'), times: field('times'), amount: field('amount') };
}

function isFilled({ people, standard, amount }: AllocationRow): boolean {
  return [people, standard, amount].some((field) => field !== null && field.text !== '');
}

/** The unit that the header of the amounts or a row above it names, else that of the first amount, else 元. */
function unitOfAmounts({ view, unitAbove }: Band, { bottom, columns }: AllocationHeader): MoneyUnit {
  const amount = columns.get('amount');
  const named = moneyUnitNamed(amount?.text ?? '') ?? unitAbove;
  const first = amount ? /(亿元|万元|元)$/.exec(squeeze(view.text(bottom + 1, amount.area.left)))?.[1] : undefined;
  return named ?? (first === '万元' || first === '亿元' ? first : '元');
}

/** `人均标准（元/人）` → `元/人`. */
function standardUnitOf({ columns }: AllocationHeader): string {
  return /[(（]([^()（）]*元[^()（）]*)[)）]/.exec(squeeze(columns.get('standard')?.text ?? ''))?.[1] ?? '';
}
