import {
  ICommandService,
  IPermissionService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RedoCommand,
  ThemeService,
  UndoCommand,
  UniverInstanceType,
  type Injector,
  type IRange,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  IUIPartsService,
  ScrollToCellCommand,
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SheetsUIPart,
  WorkbookRenameSheetPermission,
} from '@univerjs/preset-sheets-core';
import { parseArea, type Area, type Grid } from '../../engine';
import type { Mark } from '../../workbook/host';
import { benchWordsIn } from '../words/words';
import { changeSheets } from './change-sheets';
import { controlNames } from './control-names';
import { EditWatch } from './edit-watch';
import { followGrid } from './follow-grid';
import type { GridOptions, GridView, Snapshot } from './grid-view';
import { LOCALES } from './grid-words';
import { holdInput } from './hold-input';
import { KeyboardPlace } from './keyboard-place';
import { guardCommands } from './guard-commands';
import { Marks } from './marks';
import { keepNameBox } from './name-box';
import { nameControls } from './name-controls';
import { RowHeights } from './row-heights';
import { SelectionWatch } from './selection-watch';
import { shownBook, shownSheet } from './shown-book';
import { keepSelectionsSound } from './sound-selections';
import { keepTyped } from './typed-as-is';

/** Rows and columns that are to be seen behind the cell that is shown. */
const ROOM = { rows: 3, columns: 1 };

/** The grid as Univer draws it. */
export class UniverGrid implements GridView {
  readonly #injector: Injector;
  readonly #edits: EditWatch;
  readonly #selections: SelectionWatch;
  readonly #marks: Marks;
  readonly #keyboard: KeyboardPlace;
  readonly #heights: RowHeights;
  /** What ends what the constructor began. */
  readonly #ends: readonly (() => void)[];
  #shown = 0;

  constructor(
    private readonly univer: Univer,
    container: HTMLElement,
    snapshot: Snapshot,
    private readonly options: GridOptions,
  ) {
    const injector = univer.__getInjector();
    const { listener } = options;
    this.#injector = injector;
    this.#heights = new RowHeights(injector);
    // Until it is drawn the library has no answer for a person who clicks or types.
    const release = holdInput(container);
    // What there is for sheets comes to life with the first one.
    const book = this.#create(snapshot);
    // Nothing is computed, so no progress is ever to be seen.
    injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
    this.#edits = new EditWatch(injector, (edits) => listener.edited(edits));
    this.#marks = new Marks(injector);
    this.#selections = new SelectionWatch(injector, {
      selected: (sheet, address) => listener.selected(sheet, address),
      turned: () => this.#marks.draw(),
    });
    guardCommands(injector, () => listener.refused());
    keepTyped(injector);
    this.#keyboard = new KeyboardPlace(injector, container);
    this.#ends = [
      release,
      keepNameBox(injector),
      keepSelectionsSound(injector),
      nameControls(container, controlNames(benchWordsIn(options.locale))),
    ];
    this.#selections.follow(book);
    this.#onceDrawn(release);
  }

  show(snapshot: Snapshot): void {
    const before = shownBook(this.#injector);
    this.#marks.set([]);
    this.#heights.stop();
    this.#selections.leave();
    if (before) this.#injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    this.#selections.follow(this.#create(snapshot));
  }

  showSheets(snapshot: Snapshot): void {
    const book = shownBook(this.#injector);
    if (book) this.#heights.fitAll(book, changeSheets(this.#injector, book, snapshot));
  }

  update(grids: readonly Grid[]): void {
    const book = shownBook(this.#injector);
    if (!book) return;
    const showing = { locale: this.options.locale, date1904: book.getSnapshot().custom?.['date1904'] === true };
    this.#edits.silently(() => {
      for (const grid of grids) {
        const sheet = shownSheet(this.#injector, grid.sheet);
        if (!sheet) continue;
        const rows = followGrid(this.#injector, book, sheet, grid, showing);
        this.#heights.fit(book, sheet, rows);
      }
    });
  }

  select(name: string, address: string): void {
    const book = shownBook(this.#injector);
    const sheet = shownSheet(this.#injector, name);
    const area = parseArea(address);
    if (!book || !sheet || !area) return;
    const commands = this.#injector.get(ICommandService);
    const place = { unitId: book.getUnitId(), subUnitId: sheet.getSheetId() };
    const range = rangeOf(sheet, area);
    this.#selections.silently(() => {
      if (book.getActiveSheet() !== sheet) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
      commands.syncExecuteCommand(SelectRangeCommand.id, { ...place, subUnit: place.subUnitId, range });
    });
    this.#onceDrawn(() => {
      if (shownBook(this.#injector) !== book) return;
      void commands.executeCommand(ScrollToCellCommand.id, { range: withRoom(sheet, range) });
    });
  }

  highlight(marks: readonly Mark[]): void {
    this.#marks.set(marks);
  }

  undo(): void {
    void this.#injector.get(ICommandService).executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.#injector.get(ICommandService).executeCommand(RedoCommand.id);
  }

  setDark(dark: boolean): void {
    this.#injector.get(ThemeService).setDarkMode(dark);
  }

  focus(): void {
    this.#keyboard.take();
  }

  dispose(): void {
    for (const end of this.#ends) end();
    this.#keyboard.leave();
    this.#heights.dispose();
    this.#selections.leave();
    this.#edits.dispose();
    this.univer.dispose();
  }

  #create(snapshot: Snapshot): Workbook {
    const data = { ...snapshot, id: `${snapshot.id}-${++this.#shown}`, locale: LOCALES[this.options.locale] };
    const book = this.univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.#onceDrawn(() => this.#settle(book));
    return book;
  }

  /** At once where something is drawn already; never where the grid goes away before. */
  #onceDrawn(work: () => void): void {
    const drawn = this.#injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    drawn.then(work, () => undefined);
  }

  /** What is left to do once the workbook is drawn. */
  #settle(book: Workbook): void {
    if (shownBook(this.#injector) !== book) return;
    // Otherwise a double click on a tab has one type a name that is then refused.
    const renaming = new WorkbookRenameSheetPermission(book.getUnitId()).id;
    this.#injector.get(IPermissionService).updatePermissionPoint(renaming, false);
    this.#heights.fitAll(book, book.getSheets());
  }
}

/** The cells of an area that the sheet shows; of a merged one all. */
function rangeOf(sheet: Worksheet, { top, left, bottom, right }: Area): IRange {
  const merged = top === bottom && left === right ? sheet.getMergedCell(top, left) : null;
  if (merged) return merged;
  const row = (at: number): number => Math.min(at, sheet.getRowCount() - 1);
  const column = (at: number): number => Math.min(at, sheet.getColumnCount() - 1);
  return { startRow: row(top), startColumn: column(left), endRow: row(bottom), endColumn: column(right) };
}

/** The beginning of an area with the rows and columns behind it, so that it does not end up at the edge of the window. */
function withRoom(sheet: Worksheet, { startRow, startColumn }: IRange): IRange {
  const endRow = Math.min(startRow + ROOM.rows, sheet.getRowCount() - 1);
  const endColumn = Math.min(startColumn + ROOM.columns, sheet.getColumnCount() - 1);
  return { startRow, startColumn, endRow, endColumn };
}
