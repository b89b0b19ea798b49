import { decimal } from '../number/decimal';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { findFundsHeader, type FundsHeader } from './find-funds-header';
import { findFundsLabels } from './find-funds-labels';
import { fundsAmounts, type Place } from './funds-amounts';
import { readFundsLine, readFundsRow } from './read-funds-row';
import { totalAmong, type FundsRole } from './funds-word';
import { cleanLevel } from './clean-label';
import { moneyUnitOf, type MoneyUnit } from './money';
import type { Funds, FundsRow, Label } from './table';
import { squeeze, unpad } from './text';

/** A funds block with its first and last row, 0-based. */
export interface FoundFunds {
  readonly funds: Funds;
  readonly top: number;
  readonly bottom: number;
}

/** 资金情况 The funds block that begins in the rows `from` up to, but without, `to`; null where there is none. */
export function readFunds(view: GridView, from: number, to: number, columns: Columns): FoundFunds | null {
  const header = findFundsHeader(view, from, to, columns);
  if (!header) return readLabels(view, from, to, columns);
  const moneyUnit = moneyUnitOf(view, header, from, columns);
  const line = readFundsLine(view, header, moneyUnit);
  const rows = line ? [line] : readRows(view, header, to, moneyUnit);
  const bottom = Math.max(header.bottom, ...rows.slice(-1).map(({ row }) => row - 1));
  const funds = { moneyUnit, rows: totalFirst(rows), labelWeight: labelWeight(view, header) };
  return { funds, top: header.row, bottom };
}

/** A block without a header; a row for each source of money that its amounts stand in columns of. */
function readLabels(view: GridView, from: number, to: number, columns: Columns): FoundFunds | null {
  const block = findFundsLabels(view, from, to, columns);
  if (!block) return null;
  const { row: top, bottom, places, sources } = block;
  const moneyUnit = moneyUnitOf(view, block, from, columns);
  const row = top + 1;
  const rows = sources.map(({ area: { left }, text }) => {
    const inColumn = (role: FundsRole): Place | null => moved(places.get(role), left);
    return { label: unpad(text).replace(/[:：]$/, ''), row, ...fundsAmounts(view, inColumn, moneyUnit) };
  });
  const only = { label: '', row, ...fundsAmounts(view, (role) => places.get(role) ?? null, moneyUnit) };
  const funds = { moneyUnit, rows: rows.length > 0 ? totalFirst(rows) : [only], labelWeight: labelWeight(view, block) };
  return { funds, top, bottom };
}

function moved(place: Place | undefined, column: number): Place | null {
  return place ? { row: place.row, column } : null;
}

function readRows(view: GridView, header: FundsHeader, to: number, unit: MoneyUnit): FundsRow[] {
  const rows: FundsRow[] = [];
  for (let row = header.bottom + 1; row < to; row++) {
    const found = readFundsRow(view, row, header, unit, rows.length === 0);
    if (found === 'end') break;
    if (found !== 'skip') rows.push(found);
  }
  return rows;
}

function totalFirst(rows: readonly FundsRow[]): readonly FundsRow[] {
  const index = totalAmong(rows.map(({ label }) => label));
  return index <= 0 ? rows : [...rows.slice(index, index + 1), ...rows.slice(0, index), ...rows.slice(index + 1)];
}

const WEIGHT = /[(（](\d+(?:\.\d+)?)分/;

/** `预算执行情况(10分)`, `得分(20分*执行率)`: the first weight that the header names. */
function labelWeight(view: GridView, { entries }: Pick<FundsHeader, 'entries'>): Label | null {
  for (const { area, text } of entries) {
    const weight = WEIGHT.exec(squeeze(text))?.[1];
    if (weight === undefined) continue;
    const label = cleanLevel(text).text.replace(/[(（].*$/, '');
    return { text: label, cell: view.name(area.top, area.left), weight: decimal(weight) };
  }
  return null;
}
