import { areaName, type Area, type CellValue } from '../../../engine';
import { isNothing, type CellContent } from './cell-content';
import { cellXml, resultTag, resultXml } from './cell-xml';
import type { EditsByPlace } from './edits-by-place';
import type { HeightOf } from './fitted-heights';
import { handOver, sharedFormulas } from './shared-formulas';
import type { CellSlot, FormulaSlot, RowSlot, SheetScan, Span } from './sheet-scan';
import { spliced, type Splice } from './splice';
import { withAttribute, withoutAttribute } from './tag';

/** What changes in a sheet. */
export interface SheetChanges {
  readonly edits: EditsByPlace;
  /** The style that a written cell gets, given the one it has. */
  readonly styleOf: (style: string | undefined, content: CellContent) => string | undefined;
  readonly heightOf: HeightOf;
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
      for (const [column, content] of cells) if (!isNothing(content)) grown = including(grown, row, column);
    }
    const reference = areaName(grown);
    if (reference === areaName(area)) return [];
    return [{ from, to, text: withAttribute(this.xml.slice(from, to), 'ref', reference) }];
  }

  #filledData({ from, to }: Span): Splice[] {
    const rows = this.scan.rows.flatMap((row) => this.#row(row)).map(({ text }) => text);
    if (rows.length === 0) return [];
    const tag = this.xml.slice(from, to).replace(/(?<!\s)\s*\/>$/, '>');
    return [{ from, to, text: `${tag}${rows.join('')}</${this.#prefix}sheetData>` }];
  }

  #row({ row, tag, at, cells }: RowSlot): Splice[] {
    const written = cells.flatMap((slot) => this.#cell(slot));
    if (written.length === 0) return [];
    const inside = written.map(({ text }) => text).join('');
    const end = `</${this.#prefix}row>`;
    const startTag = this.#rowTag(
      tag ? this.xml.slice(tag.from, tag.to) : `<${this.#prefix}row r="${row + 1}">`,
      cells,
    );
    if (!tag) return [{ from: at, to: at, text: `${startTag}${inside}${end}` }];
    if (startTag.endsWith('/>')) return [{ ...tag, text: `${startTag.replace(/(?<!\s)\s*\/>$/, '>')}${inside}${end}` }];
    return [{ ...tag, text: startTag }, ...written];
  }

  /** The start tag of a row with room for what is written: in width, and in height where nobody fixed it. */
  #rowTag(tag: string, cells: readonly CellSlot[]): string {
    // The columns that a row says it spans are only a hint.
    const [, first, last] = /\sspans="(\d+):(\d+)"/.exec(tag) ?? [];
    const outside = cells.some(
      ({ column, exists }) => !exists && !(column >= Number(first) - 1 && column < Number(last)),
    );
    const wide = outside ? withoutAttribute(tag, 'spans') : tag;
    if (/\scustomHeight=["'](?:1|true)["']/.test(wide)) return wide;
    const height = Number(/\sht="([^"]*)"/.exec(wide)?.[1] ?? 0);
    const needed = Math.max(...cells.map((slot) => this.#heightOf(slot)));
    return needed > height ? withAttribute(wide, 'ht', String(needed)) : wide;
  }

  #heightOf(slot: CellSlot): number {
    const content = this.#contentOf(slot);
    return content ? this.changes.heightOf(slot, content) : 0;
  }

  #cell(slot: CellSlot): Splice[] {
    const content = this.#contentOf(slot);
    if (!content || (!slot.exists && isNothing(content))) return [];
    const { row, column, span, style } = slot;
    return [{ ...span, text: cellXml(this.#prefix, row, column, this.changes.styleOf(style, content), content) }];
  }

  #contentOf({ row, column }: CellSlot): CellContent | undefined {
    return this.changes.edits.get(row)?.get(column);
  }

  #result({ tag, result }: FormulaSlot, value: CellValue): Splice[] {
    const startTag = resultTag(this.xml.slice(tag.from, tag.to), value);
    const element = resultXml(this.#prefix, value);
    if (startTag.endsWith('/>')) {
      return [{ ...tag, text: `${startTag.replace(/(?<!\s)\s*\/>$/, '>')}${element}</${this.#prefix}c>` }];
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
