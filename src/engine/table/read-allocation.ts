import type { GridView } from '../grid/view';
import { squeeze, wordOf } from './text';
import { entriesOf } from './entries';
import type { Allocation, AllocationRow } from './allocation';
import { fieldAt } from './field';
import type { AllocationRole } from './allocation-columns';
import { allocationHeadersAt, type AllocationHeader } from './find-allocation-header';
import { amountOf, moneyUnitNamed, type MoneyUnit } from './money';
import { numberOf } from './number-text';
import { rowWord } from './row-word';
import type { Field } from './table';

/** An allocation table and its last row, 0-based. */
export interface FoundAllocation {
  readonly allocation: Allocation;
  readonly bottom: number;
}

const TOTAL = /^(合计|总计|共计)(金额|数)?$/;
const SUBTOTAL = /小计$/;

/** 分配表 The rows under the header, down to the total or to the first row that is none; `from` is where its head may begin. */
export function readAllocation(view: GridView, header: AllocationHeader, from: number): FoundAllocation {
  const unit = unitOfAmounts(view, header, from);
  const rows: AllocationRow[] = [];
  let total: AllocationRow | null = null;
  let bottom = header.bottom;
  for (let row = bottom + 1; row < view.height && !total; row++) {
    const next = allocationHeadersAt(view, row);
    const again = next.find((one) => isSame(one, header));
    if (next.length > 0 && !again) break;
    if (again) {
      row = again.bottom;
      continue;
    }
    const place = placeOn(view, row, header);
    if (place === 'end') break;
    const read = { row: row + 1, place: place.field, ...figuresOf(view, row, header, unit) };
    if (place.isTotal) total = read;
    else if (!SUBTOTAL.test(place.word) && isFilled(read)) rows.push(read);
    bottom = row;
  }
  return { allocation: { moneyUnit: unit, standardUnit: standardUnitOf(header), rows, total }, bottom };
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
function placeOn(view: GridView, row: number, { names, columns }: AllocationHeader): Place | 'end' {
  const entries = entriesOf(view, row, { left: 0, right: view.width - 1 });
  const [opening] = entries;
  if (!opening) return 'end';
  const said = rowWord(opening.text);
  if (said !== null && said !== 'total' && said !== 'aside') return 'end';
  const labels = entries.filter(({ area }) => area.left <= names.right);
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
function unitOfAmounts(view: GridView, { row, bottom, columns }: AllocationHeader, from: number): MoneyUnit {
  const amount = columns.get('amount');
  const texts = [amount?.text ?? ''];
  for (let above = row - 1; above >= from; above--)
    texts.push(...entriesOf(view, above, { left: 0, right: view.width - 1 }).map(({ text }) => text));
  const named = texts.map(moneyUnitNamed).find((unit) => unit !== null);
  const first = amount ? /(亿元|万元|元)$/.exec(squeeze(view.text(bottom + 1, amount.area.left)))?.[1] : undefined;
  return named ?? (first === '万元' || first === '亿元' ? first : '元');
}

/** `人均标准（元/人）` → `元/人`. */
function standardUnitOf({ columns }: AllocationHeader): string {
  return /[(（]([^()（）]*元[^()（）]*)[)）]/.exec(squeeze(columns.get('standard')?.text ?? ''))?.[1] ?? '';
}
