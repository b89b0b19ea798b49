import { cellName } from '../../grid/a1';
import type { GridView } from '../../grid/view';
import { sum, type Decimal } from '../../number/decimal';
import { cleanLevel } from '../../table/clean-label';
import type { Funds, IndicatorRow, Label, Table } from '../../table/table';
import { squeeze } from '../../table/text';
import type { Sign } from '../policy';

/** Words that a form shows in a cell, as they are compared, and the marks of the block that they name; null for none. */
export interface Mention {
  readonly text: string;
  readonly cell: string;
  readonly marks: Decimal | null;
}

/** Where a sign looks. */
export type Place = Sign['in'];

/** The words of a form, place by place. */
export type FormWords = Readonly<Record<Place, readonly Mention[]>>;

/** What the block of indicators is called, whether or not a cell beside it says so. */
const INDICATOR_BLOCK = '绩效指标';
/** Header rows that a funds block may have above its first row. */
const FUNDS_HEADER = 2;
/** What is longer is no label. */
const LONGEST_LABEL = 60;

/** The words of a table by the places in which a policy looks for its signs, in one walk over its rows. */
export function formWords(table: Table, view: GridView): FormWords {
  const { title, columns, indicators, funds, total, footnotes } = table;
  const fields = [total?.grade, total?.given].filter((field) => field !== null && field !== undefined);
  return {
    title: title ? [mention(title)] : [],
    header: columns.map((column) => mention(column)),
    level1: levelMentions(indicators, ({ level1 }) => level1),
    level2: levelMentions(indicators, ({ level2 }) => level2),
    level3: indicators.flatMap(({ level3 }) => (level3 ? [mention(level3)] : [])),
    label: [...labels(table, view), ...indicatorBlock(table)],
    funds: funds ? fundsMentions(table, funds, view) : [],
    'money-unit': funds ? [{ text: funds.moneyUnit, cell: fundsCell(table, funds), marks: null }] : [],
    total: fields.map((field) => mention(field)),
    footnote: footnotes.map((footnote) => mention(footnote)),
  };
}

/** As words are compared: without blanks, brackets of one width. */
export function comparable(text: string): string {
  return squeeze(text).replaceAll('（', '(').replaceAll('）', ')');
}

function mention(
  { text, cell }: { readonly text: string; readonly cell: string },
  marks: Decimal | null = null,
): Mention {
  return { text: comparable(text), cell, marks };
}

/** Each name of a level once, with the marks that it names, else those of its indicators together. */
function levelMentions(
  indicators: readonly IndicatorRow[],
  levelOf: (indicator: IndicatorRow) => Label | null,
): Mention[] {
  const levels = new Map<string, { readonly label: Label; readonly marks: Decimal[] }>();
  for (const indicator of indicators) {
    const label = levelOf(indicator);
    if (!label) continue;
    const level = levels.get(label.text) ?? { label, marks: [] };
    level.marks.push(...marksOf([indicator]));
    levels.set(label.text, level);
  }
  return [...levels.values()].map(({ label, marks }) => mention(label, label.weight ?? sumOrNull(marks)));
}

/** The whole of the indicators, at the head of their first column. */
function indicatorBlock({ columns, indicators }: Table): Mention[] {
  const [first] = columns;
  return first ? [{ text: INDICATOR_BLOCK, cell: first.cell, marks: sumOrNull(marksOf(indicators)) }] : [];
}

function marksOf(indicators: readonly IndicatorRow[]): Decimal[] {
  return indicators.flatMap(({ weight, detail }) => (weight?.number && !detail ? [weight.number] : []));
}

function sumOrNull(marks: readonly Decimal[]): Decimal | null {
  return marks.length === 0 ? null : sum(marks);
}

/** The short texts above and below the indicators but the title, the header among them, with the marks in their brackets. */
function labels({ title, area, headerRows, indicators }: Table, view: GridView): Mention[] {
  const lastHead = headerRows.at(-1) ?? area.bottom + 1;
  const lastIndicator = indicators.at(-1)?.rows.at(-1) ?? lastHead;
  const within = { left: area.left, right: area.right };
  return [
    ...mentionsIn(view, { ...within, top: area.top, bottom: lastHead - 1 }),
    ...mentionsIn(view, { ...within, top: lastIndicator, bottom: area.bottom }),
  ]
    .filter(({ cell }) => cell !== title?.cell)
    .map((one) => ({ ...one, marks: cleanLevel(one.text).weight }));
}

/** What stands in the funds block, each with the marks of the execution rate. */
function fundsMentions({ area }: Table, funds: Funds, view: GridView): Mention[] {
  const rows = funds.rows.map(({ row }) => row - 1);
  const top = Math.max(area.top, Math.min(...rows) - FUNDS_HEADER);
  const marks = funds.rows[0]?.weight?.number ?? funds.labelWeight?.weight ?? null;
  const { left, right } = area;
  return mentionsIn(view, { top, left, bottom: Math.max(...rows), right }).map((one) => ({ ...one, marks }));
}

function fundsCell({ area }: Table, { rows }: Funds): string {
  return cellName((rows[0]?.row ?? area.top + 1) - 1, area.left);
}

function mentionsIn(view: GridView, { top, left, bottom, right }: Table['area']): Mention[] {
  const mentions: Mention[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { text } = view.cell(row, column);
      if (text === '' || view.covered(row, column)) continue;
      const told = comparable(text);
      if (told !== '' && told.length <= LONGEST_LABEL)
        mentions.push({ text: told, cell: view.name(row, column), marks: null });
    }
  }
  return mentions;
}
