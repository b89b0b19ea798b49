import { decimal, type Decimal } from '../number/decimal';
import { exactFigure } from '../number/exact-figure';
import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import { entriesOf, type Columns } from './entries';
import type { FundsHeader } from './find-funds-header';
import { numberOf, numberOfText } from './number-text';
import type { Funds } from './table';
import { squeeze } from './text';

/** 金额单位 */
export type MoneyUnit = Funds['moneyUnit'];

/** A cell that holds nothing but the unit: the second half of a split title. */
const UNIT_ONLY = /^[(（]?(?:单位[:：])?(亿元|万元|元)[)）]?$/;
const UNIT_IN_BRACKETS = /[(（](?:单位[:：])?(亿元|万元|元)[)）]/;
const UNIT_NAMED = /单位[:：](?:人民币)?(亿元|万元|元)/;

/** Whether a text names a unit of money and nothing else. */
export function isMoneyUnit(text: string): boolean {
  return UNIT_ONLY.test(squeeze(text));
}

/**
 * The unit that the title or a header of the block names, else one named in the rows from `from` on (`金额单位：元`), else
 * 万元.
 */
export function moneyUnitOf(
  view: GridView,
  header: Pick<FundsHeader, 'row' | 'bottom' | 'entries'>,
  from: number,
  columns: Columns,
): MoneyUnit {
  const own = unitInBlock(view, header, columns);
  if (own) return own;
  for (let row = header.row - 1; row >= from; row--) {
    const unit = unitOn(view, row, columns);
    if (unit) return unit;
  }
  return '万元';
}

/** The unit that a header, or the row below it, names; null where neither does. */
export function unitInBlock(
  view: GridView,
  { bottom, entries }: Pick<FundsHeader, 'bottom' | 'entries'>,
  columns: Columns,
): MoneyUnit | null {
  for (const { text } of [...entries, ...entriesOf(view, bottom + 1, columns)]) {
    const unit = unitBy(UNIT_IN_BRACKETS, text) ?? unitBy(UNIT_ONLY, text);
    if (unit) return unit;
  }
  return null;
}

/** The unit that is named nearest above a row (`金额单位：元`), for every row of the sheet; each is looked at once. */
export function unitsAbove(view: GridView): (row: number) => MoneyUnit | null {
  const columns = { left: 0, right: view.width - 1 };
  const known: (MoneyUnit | null)[] = [null];
  return (row) => {
    for (let above = known.length - 1; above < row; above++) {
      known.push(unitOn(view, above, columns) ?? known[above] ?? null);
    }
    return known[row] ?? null;
  };
}

function unitOn(view: GridView, row: number, columns: Columns): MoneyUnit | null {
  for (const { text } of entriesOf(view, row, columns)) {
    const unit = unitBy(UNIT_NAMED, text);
    if (unit) return unit;
  }
  return null;
}

/** The unit of money that a header (`金额（元）`) or a row above it (`单位：万元`) names; null where it names none. */
export function moneyUnitNamed(text: string): MoneyUnit | null {
  return unitBy(UNIT_IN_BRACKETS, text) ?? unitBy(UNIT_NAMED, text);
}

function unitBy(pattern: RegExp, text: string): MoneyUnit | null {
  const name = pattern.exec(squeeze(text))?.[1];
  return name === '亿元' || name === '万元' || name === '元' ? name : null;
}

const YUAN: ReadonlyMap<string, Decimal> = new Map([
  ['元', decimal(1)],
  ['万', decimal(10_000)],
  ['万元', decimal(10_000)],
  ['亿', decimal(100_000_000)],
  ['亿元', decimal(100_000_000)],
]);
const AMOUNT = /^([\d.,，]+)\s*(亿元|万元|亿|万|元)(?:[(（].*)?$/;

/** The amount that a cell holds, in `unit`: `259.45万元`, `854万(…)` and `3000000元` name their own. */
export function amountOf(value: CellValue, text: string, unit: MoneyUnit): Decimal | null {
  const [, digits = '', own = ''] = AMOUNT.exec(text) ?? [];
  const shown = numberOfText(digits === '' ? text : digits);
  const amount = typeof value === 'number' ? asShown(numberOf(value, text), shown, text) : shown;
  const [from, to] = [YUAN.get(own), YUAN.get(unit)];
  return amount && from && to && own !== unit ? amount.times(from).div(to) : amount;
}

/** A format that shows 9315000 as `931.5` shows 万元: people read, and write beside it, what they see. */
function asShown(value: Decimal | null, shown: Decimal | null, text: string): Decimal | null {
  if (!value || !shown || value.eq(shown)) return value;
  return exactFigure(value, shown, text) ?? value;
}
