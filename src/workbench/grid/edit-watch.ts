import {
  ICommandService,
  UndoCommand,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { cellName } from '../../engine';
import type { GridEdit } from './grid-view';
import { inputOf } from './input-of';
import { shownBook } from './shown-book';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Sees which cells a person changes, by whatever means, and tells them once the act is done. */
export class EditWatch {
  /** Changed cells of this act, by sheet. */
  readonly #changed = new Map<string, Set<string>>();
  readonly #watched: readonly IDisposable[];
  #following = false;
  #undoing = false;
  /** Whether this act takes back what was typed. */
  #undone = false;

  constructor(
    private readonly injector: Injector,
    private readonly tell: (edits: readonly GridEdit[]) => void,
  ) {
    const commands = injector.get(ICommandService);
    this.#watched = [
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id === UndoCommand.id) this.#undoing = true;
        if (id === SetRangeValuesMutation.id && !this.#following) keepFormats(matrixOf(params));
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id === UndoCommand.id) this.#undoing = false;
        if (id === SetRangeValuesMutation.id && !this.#following) this.#note(params as ISetRangeValuesMutationParams);
      }),
    ];
  }

  /** Changes the grid without anybody being told. */
  silently(change: () => void): void {
    this.#following = true;
    try {
      change();
    } finally {
      this.#following = false;
    }
  }

  dispose(): void {
    for (const watched of this.#watched) watched.dispose();
  }

  #note(params: ISetRangeValuesMutationParams): void {
    if (this.#changed.size === 0) queueMicrotask(() => this.#tellChanged());
    this.#undone = this.#undoing;
    const cells = this.#changed.get(params.subUnitId) ?? new Set();
    this.#changed.set(params.subUnitId, cells);
    for (const [row, line] of Object.entries(matrixOf(params))) {
      for (const column of Object.keys(line)) cells.add(`${row},${column}`);
    }
  }

  #tellChanged(): void {
    const edits = [...this.#changed].flatMap(([sheet, cells]) => this.#editsOf(sheet, [...cells]));
    this.#changed.clear();
    if (edits.length > 0) this.tell(edits);
  }

  /** What the changed cells hold now; those that a merged area covers hold nothing. */
  #editsOf(id: string, cells: readonly string[]): GridEdit[] {
    const sheet = shownBook(this.injector)?.getSheetBySheetId(id);
    if (!sheet) return [];
    return cells.flatMap((cell) => {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      const merged = sheet.getMergedCell(row, column);
      if (merged && (merged.startRow !== row || merged.startColumn !== column)) return [];
      const format = sheet.getComposedCellStyle(row, column).n?.pattern;
      const input = inputOf(sheet.getCellRaw(row, column), format);
      return { sheet: sheet.getName(), cell: cellName(row, column), input, undone: this.#undone };
    });
  }
}

function matrixOf(params: object | undefined): Matrix {
  return (params as ISetRangeValuesMutationParams | undefined)?.cellValue ?? {};
}

/** Takes from a change whatever is not content: formats are the file's. */
function keepFormats(matrix: Matrix): void {
  for (const line of Object.values(matrix)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell) delete cell.s;
      else line[Number(column)] = { v: null, t: null, f: null, p: null };
    }
  }
}
