import { decimal, type Decimal } from '../number/decimal';
import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import { entriesOf, type Columns } from './entries';
import { blankFieldAt, fieldAt, partOf } from './field';
import { findFundsHeader, type FundsHeader } from './funds-header';
import { namesSource, namesTotal, type FundsRole } from './funds-words';
import { cleanLevel } from './label';
import { numberOf, numberOfText, pointsOf } from './number-text';
import { rowWord } from './row-words';
import type { Field, Funds, FundsRow, Label } from './table';
import { squeeze, unpad } from './text';

/** A funds block and the rows that it takes, 0-based. */
export interface FoundFunds {
  readonly funds: Funds;
  readonly top: number;
  readonly bottom: number;
}

/** 资金情况 The funds block that begins in the rows `from` up to, but without, `to`; null where there is none. */
export function readFunds(view: GridView, from: number, to: number, columns: Columns): FoundFunds | null {
  const header = findFundsHeader(view, from, to, columns);
  if (!header) return null;
  const moneyUnit = moneyUnitOf(view, header, from, columns);
  const rows: FundsRow[] = [];
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row < to; row++) {
    const found = readRow(view, row, header, moneyUnit, rows.length === 0);
    if (found === 'end') break;
    if (found === 'skip') continue;
    rows.push(found);
    bottom = row;
  }
  const total = Math.max(
    0,
    rows.findIndex(({ label }) => namesTotal(label)),
  );
  const ordered = [...rows.slice(total, total + 1), ...rows.slice(0, total), ...rows.slice(total + 1)];
  const funds: Funds = { moneyUnit, rows: ordered, labelWeight: labelWeight(view, header) };
  return { funds, top: header.row, bottom };
}

type MoneyUnit = Funds['moneyUnit'];

/** A cell that holds nothing but the unit: the second half of a split title. */
const UNIT_ONLY = /^[(（]?(?:单位[:：])?(亿元|万元|元)[)）]?$/;
const UNIT_IN_BRACKETS = /[(（](?:单位[:：])?(亿元|万元|元)[)）]/;
const UNIT_NAMED = /单位[:：](?:人民币)?(亿元|万元|元)/;

/** The unit that the title or a header of the block names, else one named above it (`金额单位：元`), else 万元. */
function moneyUnitOf(view: GridView, header: FundsHeader, from: number, columns: Columns): MoneyUnit {
  const block = [...header.entries, ...entriesOf(view, header.bottom + 1, columns)];
  for (const { text } of block) {
    const unit = unitBy(UNIT_IN_BRACKETS, text) ?? unitBy(UNIT_ONLY, text);
    if (unit) return unit;
  }
  for (let row = header.row - 1; row >= from; row--) {
    for (const { text } of entriesOf(view, row, columns)) {
      const unit = unitBy(UNIT_NAMED, text);
      if (unit) return unit;
    }
  }
  return '万元';
}

function unitBy(pattern: RegExp, text: string): MoneyUnit | null {
  const name = pattern.exec(squeeze(text))?.[1];
  return name === '亿元' || name === '万元' || name === '元' ? name : null;
}

/** `预算执行情况(10分)`, `得分(20分*执行率)`: the first weight that the header names. */
function labelWeight(view: GridView, header: FundsHeader): Label | null {
  for (const { area, text } of header.entries) {
    const weight = /[(（](\d+(?:\.\d+)?)分/.exec(squeeze(text))?.[1];
    if (weight === undefined) continue;
    const label = cleanLevel(text.replace(/[(（][^()（）]*元[)）]/, '')).text.replace(/[(（].*$/, '');
    return { text: label, cell: view.name(area.top, area.left), weight: decimal(weight) };
  }
  return null;
}

/** A row of the block; `skip` for one that says nothing, `end` for the first that is not of the block. */
function readRow(
  view: GridView,
  row: number,
  header: FundsHeader,
  unit: MoneyUnit,
  first: boolean,
): FundsRow | 'skip' | 'end' {
  const { title, labels } = header;
  if (title !== null && view.begins(row, title)) {
    const opening = squeeze(view.text(row, title));
    if (opening !== '' && !UNIT_ONLY.test(opening)) return 'end';
  }
  const label = labelOf(view, row, labels);
  const amounts = amountsOf(view, row, header, unit);
  const filled = Object.values(amounts).some((field) => field !== null && field.text !== '');
  if (label === '') return filled && first ? { label, row: row + 1, ...amounts } : filled || first ? 'skip' : 'end';
  const word = rowWord(label);
  if (word !== null && word !== 'total') return 'end';
  return filled || namesSource(label) ? { label, row: row + 1, ...amounts } : 'end';
}

/** The last text of the label columns, which stands nearest to the amounts. */
function labelOf(view: GridView, row: number, { left, right }: Columns): string {
  for (let column = right; column >= left; column--) {
    const text = unpad(view.text(row, column));
    const labels = text !== '' && !UNIT_ONLY.test(text) && moneyOf(null, text, '元') === null;
    if (labels && view.begins(row, column)) return text.replace(/[:：]$/, '');
  }
  return '';
}

type Amounts = Omit<FundsRow, 'label' | 'row'>;

function amountsOf(view: GridView, row: number, { columns }: FundsHeader, unit: MoneyUnit): Amounts {
  const money = (value: CellValue, text: string): Decimal | null => moneyOf(value, text, unit);
  const field = (role: FundsRole, read: typeof numberOf): Field | null => {
    const place = columns.get(role);
    if (!place) return null;
    // A merged cell counts on its first row, as the cause of a whole block does.
    return view.begins(row, place.left) ? fieldAt(view, row, place.left, read) : blankFieldAt(view, row, place.left);
  };
  const joint = field('spent-rate', numberOf);
  const [spentText = '', rateText = ''] = joint ? joint.text.split(/[/／]/) : [];
  return {
    initial: field('initial', money),
    budget: field('budget', money),
    spent: field('spent', money) ?? (joint && partOf(joint, spentText.trim(), money)),
    rate: field('rate', numberOf) ?? (joint && partOf(joint, rateText.trim())),
    weight: field('weight', pointsOf),
    given: field('given', pointsOf),
    note: field('note', numberOf),
  };
}

const IN_YUAN: Readonly<Record<string, number>> = { 元: 1, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8 };
const MONEY = /^([\d.,，]+)\s*(亿元|万元|亿|万|元)(?:[(（].*)?$/;

/** The amount in the unit of the block: `259.45万元`, `854万(…)` and `3000000元` name their own. */
function moneyOf(value: CellValue, text: string, unit: MoneyUnit): Decimal | null {
  const plain = numberOf(value, text);
  if (plain) return plain;
  const [, digits = '', own = ''] = MONEY.exec(text) ?? [];
  const amount = numberOfText(digits);
  const [from, to] = [IN_YUAN[own], IN_YUAN[unit]];
  return amount && from !== undefined && to !== undefined ? amount.times(from).div(to) : null;
}
