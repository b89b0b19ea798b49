import { EMPTY_CELL, type Area, type CellValue, type SheetForm } from '../../../engine';
import { Failure } from '../../failure';
import { formFor } from '../../form-for';
import type { DefinedName } from '../formula/formula-book';
import type { FileWorkbook, XlsxWorkbook } from '../file-workbook';
import { EMPTY_CONTEXT } from '../sheet/cell-reader';
import { readSheet } from '../sheet/read-sheet';
import { withoutFormulas, type FormerFormula } from './calc-chain';
import type { CellContent } from './cell-content';
import type { CellEdit } from './cell-edit';
import { ChangedParts } from './changed-parts';
import { editsByPlace, withoutCells, withResults } from './edits-by-place';
import { fittedHeights, leftToForm } from './fitted-heights';
import { formedSheet } from './form/formed-sheet';
import { rowsIn, writtenRows, type SheetRows } from './form/sheet-rows';
import { newSheetXml } from './new-sheet';
import { addWorksheetPart, removePart } from './package-parts';
import { patchSheet, type SheetChanges } from './patch-sheet';
import { recalculatedResults } from './recalculated-results';
import { arrayCells, lockedCells, longTexts, tableHeaders } from './refusals';
import { isHolder } from './shared-formulas';
import { sheetAtWork, type SheetAtWork } from './sheet-at-work';
import { StyleSheet } from './style-sheet';
import { WorkbookPart } from './workbook-part';

/**
 * The workbook with the edits made: the bytes of a file in which every part that they do not touch is as it was, and
 * every cached result that depends on them is computed anew or removed. A sheet that is written into takes its look among
 * `forms`, unless it is protected. Throws Failure where an edit is not allowed; `workbook` itself stays as it is in any
 * case.
 */
export function patchWorkbook(
  workbook: FileWorkbook,
  edits: readonly CellEdit[],
  forms: readonly SheetForm[] = [],
): Uint8Array {
  return patch(workbook, edits, forms, (failure) => {
    throw failure;
  });
}

/** A workbook into which was written what is allowed. */
export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Why a cell was left as it is; each names its sheet and cell. */
  readonly refused: readonly Failure[];
}

/** As `patchWorkbook`, but for a cell that must not be written all others are. */
export function patchAllowed(
  workbook: FileWorkbook,
  edits: readonly CellEdit[],
  forms: readonly SheetForm[] = [],
): PatchedWorkbook {
  const refused: Failure[] = [];
  return { bytes: patch(workbook, edits, forms, (failure) => refused.push(failure)), refused };
}

/** A sheet that is written and to be given a look. */
type ToForm = Pick<SheetAtWork, 'part' | 'xml' | 'edits' | 'added'> & {
  readonly rows: SheetRows;
  readonly form: SheetForm;
};

type OnRefusal = (failure: Failure) => void;

function patch(
  workbook: FileWorkbook,
  edits: readonly CellEdit[],
  forms: readonly SheetForm[],
  onRefusal: OnRefusal,
): Uint8Array {
  if (!workbook.writable) throw new Failure('legacy-read-only');
  return new WorkbookPatch(workbook, forms).patched(edits, onRefusal);
}

class WorkbookPatch {
  readonly #workbook: XlsxWorkbook;
  readonly #parts: ChangedParts;
  readonly #book: WorkbookPart;
  #styles: StyleSheet | undefined;

  constructor(
    workbook: XlsxWorkbook,
    private readonly forms: readonly SheetForm[],
  ) {
    const { zip, workbookPart } = workbook.package;
    this.#workbook = workbook;
    this.#parts = new ChangedParts(zip);
    this.#book = new WorkbookPart(zip.text(workbookPart), workbookPart);
  }

  patched(edits: readonly CellEdit[], onRefusal: OnRefusal): Uint8Array {
    const sheets = this.#sheetsFor(edits).map((sheet) => this.#allowed(sheet, onRefusal));
    const results = recalculatedResults(sheets, this.#names(sheets), (name) => this.#workbook.grid(name));
    sheets.forEach((sheet, index) => {
      const { standing = new Map(), written = new Map() } = results[index] ?? {};
      this.#patchSheet({ ...sheet, edits: withResults(sheet.edits, written) }, standing);
    });
    if (sheets.some((sheet) => sheet.edits.size > 0)) this.#patchCalculation(sheets);
    const { styles, workbookPart } = this.#workbook.package;
    if (styles !== null) this.#parts.change(styles, this.#styles?.changed() ?? null);
    this.#parts.change(workbookPart, this.#book.changed());
    return this.#parts.save();
  }

  /** Every sheet of the workbook with its edits, behind them those that are added. */
  #sheetsFor(edits: readonly CellEdit[]): SheetAtWork[] {
    const { sheets, zip } = this.#workbook.package;
    const bySheet = groupedBySheet(edits);
    const standing = sheets.map(({ name, part }) => {
      const own = bySheet.get(nameKey(name)) ?? [];
      bySheet.delete(nameKey(name));
      const places = editsByPlace(own, own.length > 0 ? this.#mergesOf(name) : []);
      const sheet = { name, part, xml: zip.text(part), edits: places, added: false };
      return sheetAtWork(sheet, () => this.#workbook.places(name));
    });
    return [...standing, ...[...bySheet.values()].map((own) => this.#addSheet(own))];
  }

  #addSheet(edits: readonly CellEdit[]): SheetAtWork {
    const { workbookPart, zip } = this.#workbook.package;
    const name = edits[0]?.sheet ?? '';
    if (this.#book.structureLocked) throw new Failure('structure-locked', { sheet: name });
    const { part, id } = addWorksheetPart(this.#parts, workbookPart);
    this.#book.addSheet(name, id);
    const xml = newSheetXml(zip.text(workbookPart));
    this.#parts.put(part, xml);
    const sheet = { name, part, xml, edits: editsByPlace(edits, []), added: true };
    return sheetAtWork(sheet, () => readSheet(xml, part, name, EMPTY_CONTEXT).places);
  }

  /** The sheet without the edits that must not be made. */
  #allowed(sheet: SheetAtWork, onRefusal: OnRefusal): SheetAtWork {
    const refused = new Set<string>();
    for (const failure of this.#refusals(sheet)) {
      onRefusal(failure);
      refused.add(failure.detail.cell ?? '');
    }
    return { ...sheet, edits: withoutCells(sheet.edits, refused) };
  }

  *#refusals({ name, part, xml, edits, scan, added }: SheetAtWork): Generator<Failure, undefined> {
    if (!scan || edits.size === 0) return;
    yield* longTexts(name, edits);
    yield* arrayCells(name, scan, edits);
    yield* lockedCells(name, scan, () => this.#styleSheet());
    if (!added && xml.includes('tableParts')) yield* tableHeaders(name, part, this.#workbook.package.zip, edits);
  }

  #patchSheet({ name, part, xml, edits, scan, added }: SheetAtWork, results: SheetChanges['results']): void {
    if (!scan || (edits.size === 0 && results.size === 0)) return;
    const styleOf = (style: string | undefined, { format }: CellContent): string | undefined => {
      if (format === 'kept') return style;
      return format === 'percent'
        ? this.#styleSheet().percent(style)
        : this.#styleSheet().formatted(style, format.code);
    };
    const form = edits.size === 0 || scan.protection.active ? null : formFor(name, this.forms);
    if (form && added) {
      const rows = writtenRows(edits, (content) => styleOf(undefined, content));
      this.#parts.put(part, this.#formed({ part, xml, rows, form, edits, added }));
      return;
    }
    const merges = added ? [] : this.#workbook.grid(name).merges;
    const heightOf = form ? leftToForm : fittedHeights(scan, merges, () => this.#styleSheet());
    const patched = patchSheet(xml, scan, { edits, results, styleOf, heightOf });
    const rows = form && rowsIn(patched, part);
    this.#parts.put(part, rows ? this.#formed({ part, xml: patched, rows, form, edits, added }) : patched);
  }

  #formed({ part, xml, rows, form, edits, added }: ToForm): string {
    const standing = added ? [] : this.#workbook.grid(form.sheet).rows;
    const textAt = (row: number, column: number): string => {
      const content = edits.get(row)?.get(column);
      return content ? shownValue(content.value) : (standing[row]?.[column] ?? EMPTY_CELL).text;
    };
    this.#book.freezeRows(form.sheet, form.frozenRows);
    return formedSheet({ xml, part, rows, form, textAt, styles: this.#styleSheet() });
  }

  /** The merged areas that a standing sheet has once it is written. */
  #mergesOf(name: string): readonly Area[] {
    return formFor(name, this.forms)?.merges ?? this.#workbook.grid(name).merges;
  }

  /** Has Excel compute everything once more, and takes cells that no longer hold a formula out of the order of computing. */
  #patchCalculation(sheets: readonly SheetAtWork[]): void {
    const { calcChain, workbookPart } = this.#workbook.package;
    if (sheets.some(holdsFormulas)) this.#book.calculateOnLoad();
    const former = sheets.flatMap((sheet) => this.#formerFormulas(sheet));
    if (calcChain === null || former.length === 0) return;
    const left = withoutFormulas(this.#parts.text(calcChain), calcChain, former);
    if (left === null) removePart(this.#parts, workbookPart, calcChain);
    else this.#parts.put(calcChain, left);
  }

  #formerFormulas({ name, edits, scan }: SheetAtWork): FormerFormula[] {
    const sheetId = String(this.#book.sheets.find((sheet) => sheet.name === name)?.id);
    const holders = scan?.formulas.filter(isHolder) ?? [];
    const former = holders.filter(({ row, column }) => edits.get(row)?.get(column)?.formula === null);
    return former.map(({ row, column }) => ({ sheetId, row, column }));
  }

  /** The names of the workbook, each with its sheet's place among `sheets`; names of sheets without cells are left out. */
  #names(sheets: readonly SheetAtWork[]): DefinedName[] {
    const { names, sheets: listed } = this.#book;
    return names.flatMap((name) => {
      if (name.sheet === null) return name;
      const owner = listed[name.sheet]?.name;
      const sheet = sheets.findIndex((candidate) => candidate.name === owner);
      return sheet < 0 ? [] : { ...name, sheet };
    });
  }

  #styleSheet(): StyleSheet {
    const { styles } = this.#workbook.package;
    this.#styles ??=
      styles === null ? new StyleSheet('<styleSheet/>', '') : new StyleSheet(this.#parts.text(styles), styles);
    return this.#styles;
  }
}

/** About what a value shows, for the room that it needs. */
function shownValue(value: CellValue): string {
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}

function groupedBySheet(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(nameKey(edit.sheet));
    if (group) group.push(edit);
    else groups.set(nameKey(edit.sheet), [edit]);
  }
  return groups;
}

/** Sheets are told apart without regard to case. */
function nameKey(sheet: string): string {
  return sheet.toLowerCase();
}

function holdsFormulas({ scan, edits }: SheetAtWork): boolean {
  if (scan && scan.formulas.length > 0) return true;
  return [...edits.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== null));
}
