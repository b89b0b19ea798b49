import { areaName, type Area, type CellValue, type Content } from '../../../engine';
import { cellXml, resultTag, resultXml } from './cell-xml';
import type { EditsByPlace } from './edits-by-place';
import { handOver, sharedFormulas } from './shared-formulas';
import type { CellSlot, FormulaSlot, RowSlot, SheetScan, Span } from './sheet-scan';
import { spliced, type Splice } from './splice';
import { withAttribute, withoutAttribute } from './tag';

/** What changes in a sheet. */
export interface SheetChanges {
  readonly edits: EditsByPlace;
  /** The style that a written cell gets, given the one it has. */
  readonly styleOf: (style: string | undefined, content: Content) => string | undefined;
  /** Cached results of dependent formulas. */
  readonly results: ReadonlyMap<FormulaSlot, CellValue>;
}

/** The XML of a worksheet with the changes made, and every other character as it was. */
export function patchSheet(xml: string, scan: SheetScan, changes: SheetChanges): string {
  return new SheetPatch(xml, scan, changes).patched();
}

class SheetPatch {
  readonly #prefix: string;

  constructor(
    private readonly xml: string,
    private readonly scan: SheetScan,
    private readonly changes: SheetChanges,
  ) {
    this.#prefix = scan.prefix;
  }

  patched(): string {
    const { scan } = this;
    const isWritten = ({ row, column }: FormulaSlot): boolean => this.changes.edits.get(row)?.has(column) ?? false;
    return spliced(this.xml, [
      ...this.#dimension(),
      ...(scan.emptyData ? this.#filledData(scan.emptyData) : scan.rows.flatMap((row) => this.#row(row))),
      ...handOver(sharedFormulas(scan.formulas), isWritten, this.#prefix),
      ...[...this.changes.results].flatMap(([slot, value]) => this.#result(slot, value)),
    ]);
  }

  /** The sheet's dimension, grown by what is written outside of it. */
  #dimension(): Splice[] {
    const { dimension } = this.scan;
    if (!dimension) return [];
    const { from, to, area } = dimension;
    let grown = area;
    for (const [row, cells] of this.changes.edits) {
      for (const column of cells.keys()) grown = including(grown, row, column);
    }
    const reference = areaName(grown);
    if (reference === areaName(area)) return [];
    return [{ from, to, text: withAttribute(this.xml.slice(from, to), 'ref', reference) }];
  }

  #filledData({ from, to }: Span): Splice[] {
    const rows = this.scan.rows.flatMap((row) => this.#row(row)).map(({ text }) => text);
    if (rows.length === 0) return [];
    const tag = this.xml.slice(from, to).replace(/\s*\/>$/, '>');
    return [{ from, to, text: `${tag}${rows.join('')}</${this.#prefix}sheetData>` }];
  }

  #row({ row, tag, at, cells }: RowSlot): Splice[] {
    const written = cells.flatMap((slot) => this.#cell(slot));
    if (written.length === 0) return [];
    const inside = written.map(({ text }) => text).join('');
    const end = `</${this.#prefix}row>`;
    if (!tag) return [{ from: at, to: at, text: `<${this.#prefix}row r="${row + 1}">${inside}${end}` }];
    const startTag = this.#withRoom(this.xml.slice(tag.from, tag.to), cells);
    if (startTag.endsWith('/>')) return [{ ...tag, text: `${startTag.replace(/\s*\/>$/, '>')}${inside}${end}` }];
    return [{ ...tag, text: startTag }, ...written];
  }

  /** A row says which columns it spans; that is only a hint, and goes where it would be wrong. */
  #withRoom(tag: string, cells: readonly CellSlot[]): string {
    const [, first, last] = /\sspans="(\d+):(\d+)"/.exec(tag) ?? [];
    const outside = cells.some(({ column }) => column + 1 < Number(first) || column + 1 > Number(last));
    return outside || (first === undefined && cells.some(({ exists }) => !exists))
      ? withoutAttribute(tag, 'spans')
      : tag;
  }

  #cell({ row, column, span, style, exists }: CellSlot): Splice[] {
    const content = this.changes.edits.get(row)?.get(column);
    if (!content || (!exists && content.text === '' && content.formula === null)) return [];
    const text = cellXml(this.#prefix, row, column, this.changes.styleOf(style, content), content);
    return [{ ...span, text }];
  }

  #result({ tag, result }: FormulaSlot, value: CellValue): Splice[] {
    const startTag = resultTag(this.xml.slice(tag.from, tag.to), value);
    const element = resultXml(this.#prefix, value);
    if (startTag.endsWith('/>')) {
      return [{ ...tag, text: `${startTag.replace(/\s*\/>$/, '>')}${element}</${this.#prefix}c>` }];
    }
    return [
      { ...tag, text: startTag },
      { ...result, text: element },
    ];
  }
}

function including({ top, left, bottom, right }: Area, row: number, column: number): Area {
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
