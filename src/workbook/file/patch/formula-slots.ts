import { parseArea } from '../../../engine';
import type { CellPlace, SheetPlaces } from '../sheet/sheet-places';
import type { XmlReader } from '../xml/xml-reader';
import { contains, isSingle } from './area';
import type { FormulaElement, FormulaSlot, Span } from './sheet-scan';

/** What an element `f` says. */
type FormulaFacts = Omit<FormulaElement, keyof Span>;

const TYPES: Readonly<Record<string, FormulaElement['type']>> = {
  shared: 'shared',
  array: 'array',
  dataTable: 'dataTable',
};

/** The cells with a formula, and behind them those that an array formula fills. */
export function formulaSlots(reader: XmlReader, places: SheetPlaces): FormulaSlot[] {
  const holders = places.formulas.map((place) => slotAt(reader, place));
  return [...holders, ...filledCells(places, holders).map((place) => slotAt(reader, place))];
}

/** The cells inside an array formula or data table that another cell holds. */
function filledCells({ rows }: SheetPlaces, holders: readonly FormulaSlot[]): CellPlace[] {
  const areas = holders.flatMap(({ formula }) =>
    formula?.area && formula.type !== 'shared' && !isSingle(formula.area) ? formula.area : [],
  );
  if (areas.length === 0) return [];
  const held = new Set(holders.map(({ tag }) => tag.from));
  return rows.flatMap(({ row, columns, starts }) => {
    const reaching = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (reaching.length === 0) return [];
    const cells = columns.map((column, index) => ({ row, column, start: starts[index] ?? 0 }));
    return cells.filter(
      ({ column, start }) => !held.has(start) && reaching.some((area) => contains(area, row, column)),
    );
  });
}

/** Reads the cell at `place` for its formula and cached result. */
function slotAt(reader: XmlReader, { row, column, start }: CellPlace): FormulaSlot {
  reader.goTo(start);
  const tag = { from: start, to: reader.end };
  const children: Child[] = [];
  let facts: FormulaFacts | null = null;
  while (reader.child(1)) {
    children.push({ name: reader.name, from: reader.start });
    if (reader.is('f')) facts = readFormula(reader);
  }
  const own = spanOf(children, reader.start, ['f']);
  const behind = own?.to ?? tag.to;
  const result = spanOf(children, reader.start, ['v', 'is']) ?? { from: behind, to: behind };
  return { row, column, tag, formula: facts && own ? { ...facts, ...own } : null, result };
}

/** Reads the element `f` at hand. */
function readFormula(reader: XmlReader): FormulaFacts {
  const area = reader.attribute('ref');
  return {
    type: TYPES[reader.attribute('t') ?? ''] ?? 'normal',
    group: reader.attribute('si') ?? null,
    area: area === undefined ? null : parseArea(area),
    text: reader.text(),
  };
}

interface Child {
  readonly name: string;
  readonly from: number;
}

/** Where the first child of one of the `names` stands: up to the next one, or to where its parent closes. */
function spanOf(children: readonly Child[], close: number, names: readonly string[]): Span | null {
  const index = children.findIndex(({ name }) => names.includes(name));
  const child = children[index];
  return child ? { from: child.from, to: children[index + 1]?.from ?? close } : null;
}
