import type { Area } from '../../../../src/engine';
import type { CellPlace } from '../../../../src/workbook/file/formula/formula-book';
import { calculate } from './calculation';
import type { BookEvent } from './book-event';
import { CellEditing } from './cell-editing';
import { HostError } from './host-error';
import { SHEET_NAME_LETTERS } from './limits';
import { Sheet } from './sheet';

/** The workbook of the emulated Excel. */
export class Book {
  readonly editing = new CellEditing();
  readonly name = '工作簿1.xlsx';
  readOnly = false;
  structureProtected = false;
  /** Another workbook is in front of this one. */
  behindAnother = false;
  eventsEnabled = true;
  /** Whether the add-in asked for its pane last, or hid it. */
  paneShown = false;
  calculationMode = 'Automatic';
  calculationSuspended = false;
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  /** Formulas that were to be computed and are not known here. */
  readonly unknownFormulas: string[] = [];
  readonly listeners = new Set<(event: BookEvent) => void>();
  #sheets: readonly Sheet[] = [];
  #active: Sheet | null = null;
  #added = 0;
  #stale: CellPlace[] = [];

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  get active(): Sheet {
    const sheet = this.#active ?? this.#sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  /** The sheet of that name or id; names are the same in small and capital letters. */
  sheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.#sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** Adds a sheet behind the others; it does not come to the front (reference of `WorksheetCollection.add`). */
  add(name: string | null): Sheet {
    if (this.structureProtected) throw new HostError('AccessDenied');
    const given = name ?? this.#freeName();
    if (!isSheetName(given)) throw new HostError('InvalidArgument');
    if (this.sheet(given)) throw new HostError('ItemAlreadyExists');
    this.#added++;
    const sheet = new Sheet(given, `{00000000-0001-0000-${String(this.#added).padStart(4, '0')}-000000000000}`);
    this.#sheets = [...this.#sheets, sheet];
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  /** The last visible sheet stays, and a very hidden one must be shown first (reference of `Worksheet.delete`). */
  remove(sheet: Sheet): void {
    if (this.structureProtected) throw new HostError('AccessDenied');
    const visible = this.#sheets.filter(({ visibility }) => visibility === 'Visible');
    const last = visible.length === 1 && visible[0] === sheet;
    if (last || sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.tell({ kind: 'deleted', sheet });
    const next = visible.find((other) => other !== sheet);
    if (this.#active === sheet && next) this.activate(next);
  }

  /** Brings a sheet to the front; a hidden one can not come (assumed). */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    if (this.active === sheet) return;
    this.#active = sheet;
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = areas;
    this.tell({ kind: 'selected', sheet, areas });
  }

  /** Says that the content of an area changed, and has computed what depends on it. */
  changed(sheet: Sheet, area: Area, places: readonly CellPlace[], byAddIn: boolean): void {
    this.#stale.push(...places);
    if (!this.calculationSuspended && this.calculationMode === 'Automatic') this.calculate();
    this.tell({ kind: 'changed', sheet, area, byAddIn });
  }

  /** Computes all that waits for it. */
  calculate(): void {
    if (this.#stale.length > 0) this.unknownFormulas.push(...calculate(this.#sheets, this.#stale));
    this.#stale = [];
  }

  /** Calculation that was put off until the end of the batch takes place (reference of `suspendApiCalculationUntilNextSync`). */
  endBatch(): void {
    this.calculationSuspended = false;
    if (this.calculationMode === 'Automatic') this.calculate();
  }

  tell(event: BookEvent): void {
    if (this.eventsEnabled) for (const listener of this.listeners) listener(event);
  }

  #freeName(): string {
    let number = this.#sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

/** Excel's rule for the names of sheets (Excel specifications and limits). */
function isSheetName(name: string): boolean {
  return name !== '' && name.length <= SHEET_NAME_LETTERS && !/[:\\/?*[\]]|^'|'$/.test(name);
}
