import type { Injector, IRange, Workbook, Worksheet } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Subscription } from 'rxjs';
import { areaName } from '../../engine';
import { shownBook } from './shown-book';

interface SelectionListener {
  readonly selected: (sheet: string, address: string) => void;
  /** Another sheet is in front. */
  readonly turned: () => void;
}

/** Sees which cells a person selects. */
export class SelectionWatch {
  #subscriptions: Subscription[] = [];
  #silent = false;
  #last = '';

  constructor(
    private readonly injector: Injector,
    private readonly listener: SelectionListener,
  ) {}

  follow(book: Workbook): void {
    const selections = this.injector.get(SheetsSelectionsService);
    this.#subscriptions = [
      book.activeSheet$.subscribe(() => this.listener.turned()),
      selections.selectionMoveEnd$.subscribe((all) => this.#tell(all.at(-1)?.range)),
      selections.selectionSet$.subscribe((all) => this.#tell(all?.at(-1)?.range)),
    ];
  }

  /** Selects without anybody being told. */
  silently(select: () => void): void {
    this.#silent = true;
    try {
      select();
    } finally {
      this.#silent = false;
    }
  }

  leave(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions = [];
    this.#last = '';
  }

  #tell(range: IRange | undefined): void {
    const sheet = shownBook(this.injector)?.getActiveSheet();
    if (!sheet || !range) return;
    const address = addressOf(sheet, range);
    const place = `${sheet.getName()}!${address}`;
    if (place === this.#last) return;
    this.#last = place;
    if (!this.#silent) this.listener.selected(sheet.getName(), address);
  }
}

/** `H19`, for a merged cell as well; `A3:I20`. A whole row or column goes as far as the sheet. */
function addressOf(sheet: Worksheet, range: IRange): string {
  const top = Math.max(0, range.startRow || 0);
  const left = Math.max(0, range.startColumn || 0);
  const bottom = Number.isFinite(range.endRow) ? range.endRow : sheet.getRowCount() - 1;
  const right = Number.isFinite(range.endColumn) ? range.endColumn : sheet.getColumnCount() - 1;
  const merged = sheet.getMergedCell(top, left);
  const single = merged?.endRow === bottom && merged.endColumn === right;
  return areaName(single ? { top, left, bottom: top, right: left } : { top, left, bottom, right });
}
