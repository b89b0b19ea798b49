import type { FileView } from '../../workbook/file/file-view';
import type { Mark } from '../../workbook/host';

/** A view that may come later than what it shows: it is told then what is marked and selected. */
export class LateView implements FileView {
  #view: FileView | null = null;
  #selected: readonly [sheet: string, address: string] | null = null;
  #marks: readonly Mark[] = [];

  attach(view: FileView | null): void {
    this.#view = view;
    view?.highlight(this.#marks);
    if (this.#selected) view?.select(...this.#selected);
  }

  /** A person selected this by hand. */
  remember(sheet: string, address: string): void {
    this.#selected = [sheet, address];
  }

  select(sheet: string, address: string): void {
    this.#selected = [sheet, address];
    this.#view?.select(sheet, address);
  }

  highlight(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#view?.highlight(marks);
  }
}
