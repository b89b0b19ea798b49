import { cellName } from '../../../engine';
import { Failure } from '../../failure';
import { LIMITS } from '../../limits';
import { columnOf } from '../sheet/column-of';
import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import type { ColumnLook, RowLook, SheetLook, TextRun } from './look';
import type { Palette } from './palette';
import { readRuns } from './rich-texts';

/** What the cells of a sheet refer to for their looks. */
export interface LookContext {
  readonly palette: Palette;
  readonly richStrings: ReadonlyMap<number, readonly TextRun[]>;
}

type Read = Omit<SheetLook, 'unshown'>;
type Draft = { -readonly [Key in keyof Read]: Read[Key] };

/** Reads how the sheet of a part looks. */
export function readSheetLook(xml: string, part: string, name: string, context: LookContext): Read {
  const reader = new XmlReader(xml, part);
  const rows = new Map<number, RowLook>();
  const richTexts = new Map<string, readonly TextRun[]>();
  const look: Draft = {
    ...{ name, rows, richTexts, columns: [], defaultHeight: null, defaultWidth: null },
    ...{ frozen: { rows: 0, columns: 0 }, gridlines: true, tabColour: null },
  };
  while (reader.child(1)) {
    if (reader.is('sheetPr')) look.tabColour = readTabColour(reader, context.palette);
    else if (reader.is('sheetViews')) readView(reader, look);
    else if (reader.is('sheetFormatPr')) readDefaults(reader, look);
    else if (reader.is('cols')) look.columns = readColumns(reader);
    else if (reader.is('sheetData')) new RowReader(reader, name, context, rows, richTexts).read();
  }
  return look;
}

function readTabColour(reader: XmlReader, palette: Palette): string | null {
  let colour: string | null = null;
  while (reader.child(2)) if (reader.is('tabColor')) colour = palette.read(reader);
  return colour;
}

/** The view of the first window. */
function readView(reader: XmlReader, look: Draft): void {
  if (!reader.child(2)) return;
  look.gridlines = reader.attribute('showGridLines') === undefined || isTrue(reader.attribute('showGridLines'));
  while (reader.child(3)) {
    if (!reader.is('pane') || !(reader.attribute('state') ?? '').startsWith('frozen')) continue;
    const count = (name: string): number => Math.trunc(Number(reader.attribute(name) ?? 0));
    look.frozen = { rows: count('ySplit'), columns: count('xSplit') };
  }
}

function readDefaults(reader: XmlReader, look: Draft): void {
  look.defaultHeight = numberOf(reader.attribute('defaultRowHeight'));
  look.defaultWidth = numberOf(reader.attribute('defaultColWidth'));
}

function readColumns(reader: XmlReader): ColumnLook[] {
  const columns: ColumnLook[] = [];
  while (reader.child(2)) {
    const from = Number(reader.attribute('min')) - 1;
    const to = Math.min(Number(reader.attribute('max')), LIMITS.columns) - 1;
    if (!(from >= 0 && to >= from)) continue;
    const hidden = isTrue(reader.attribute('hidden'));
    columns.push({ from, to, width: numberOf(reader.attribute('width')), hidden, style: styleOf(reader, 'style') });
  }
  return columns;
}

function numberOf(written: string | undefined): number | null {
  const value = Number(written);
  return written !== undefined && value >= 0 ? value : null;
}

function styleOf(reader: XmlReader, name: string): number | null {
  const style = Number(reader.attribute(name) ?? 0);
  return style > 0 ? style : null;
}

/** Reads the rows of a sheet and the styles of their cells. */
class RowReader {
  #count = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly sheet: string,
    private readonly context: LookContext,
    private readonly rows: Map<number, RowLook>,
    private readonly richTexts: Map<string, readonly TextRun[]>,
  ) {}

  read(): void {
    const { reader } = this;
    let row = -1;
    while (reader.child(2)) {
      if (!reader.is('row')) continue;
      row = Number(reader.attribute('r') ?? row + 2) - 1;
      if (!(row >= 0 && row < LIMITS.rows)) reader.fail();
      const height = numberOf(reader.attribute('ht'));
      const fixed = isTrue(reader.attribute('customHeight'));
      const hidden = isTrue(reader.attribute('hidden'));
      const style = isTrue(reader.attribute('customFormat')) ? styleOf(reader, 's') : null;
      this.rows.set(row, { height, fixed, hidden, style, styles: this.#readCells(row) });
    }
  }

  #readCells(row: number): readonly (number | undefined)[] {
    const { reader } = this;
    const styles: (number | undefined)[] = [];
    let column = -1;
    while (reader.child(3)) {
      if (!reader.is('c')) continue;
      if (++this.#count > LIMITS.cells) {
        throw new Failure('too-many-cells', { sheet: this.sheet, limit: String(LIMITS.cells) });
      }
      column = columnOf(reader.attribute('r')) ?? column + 1;
      if (column < 0 || column >= LIMITS.columns) reader.fail();
      styles[column] = Number(reader.attribute('s') ?? 0);
      this.#readText(row, column);
    }
    return styles;
  }

  #readText(row: number, column: number): void {
    const { reader, context } = this;
    const type = reader.attribute('t');
    if (type !== 'inlineStr' && (type !== 's' || context.richStrings.size === 0)) return;
    let runs: readonly TextRun[] | null | undefined;
    while (reader.child(4)) {
      if (reader.is('is')) runs = readRuns(reader, context.palette);
      else if (reader.is('v') && type === 's') runs = context.richStrings.get(Number(reader.text()));
    }
    if (runs) this.richTexts.set(cellName(row, column), runs);
  }
}
