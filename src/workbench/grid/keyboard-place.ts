import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IContextService, IUniverInstanceService, type Injector } from '@univerjs/core';
import { DISABLE_AUTO_FOCUS_KEY, IEditorService } from '@univerjs/preset-sheets-core';
import { shownBook } from './shown-book';

/** Where the keyboard is. The library takes it whenever another cell is selected; here only a person who is in the grid lets it. */
export class KeyboardPlace {
  readonly #watched = new AbortController();

  constructor(
    private readonly injector: Injector,
    container: HTMLElement,
  ) {
    const follow = ({ target }: Event): void => this.#let(target instanceof Node && container.contains(target));
    const options = { capture: true, signal: this.#watched.signal };
    document.addEventListener('pointerdown', follow, options);
    document.addEventListener('focusin', follow, options);
    this.#let(false);
  }

  /** Moves the keyboard into the cells. */
  take(): void {
    const book = shownBook(this.injector);
    if (!book) return;
    this.#let(true);
    const instances = this.injector.get(IUniverInstanceService);
    instances.focusUnit(book.getUnitId());
    // The editor over the cells, which takes what is typed, is a document to the library.
    instances.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const editors = this.injector.get(IEditorService);
    // The library does nothing for an editor that it holds to have the keyboard still.
    editors.blur();
    editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  }

  leave(): void {
    this.#watched.abort();
  }

  #let(inGrid: boolean): void {
    this.injector.get(IContextService).setContextValue(DISABLE_AUTO_FOCUS_KEY, !inGrid);
  }
}
