import { failureOf } from '../../pane/session/failure-of';
import type { Session } from '../../pane/session/session';
import type { Store } from '../../pane/session/store';
import type { Host } from '../../workbook/host';
import type { Source } from '../files/source';
import type { DeskState, OpenBook } from './desk-state';
import { ShownHost } from './shown-host';

/** How long opening takes before it is shown, in milliseconds, and from which size on it is shown at once: the page stands still while such a file is read. */
const PATIENCE = 500;
const LARGE = 4 * 1024 * 1024;

/** Opens one file at a time, shows how far it is, and can be stopped. */
export class Opener {
  #abort: AbortController | null = null;
  #count = 0;

  /** `changed` is called after everything that changed the opened file. */
  constructor(
    readonly sessionOf: (host: Host) => Session,
    readonly store: Store<DeskState>,
    readonly changed: () => void,
  ) {}

  cancel(): void {
    this.#abort?.abort();
  }

  /** null where it was not opened; then the reason stands in `failure`, but for a stop that the person asked for. */
  async open(source: Source): Promise<OpenBook | null> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    const { name } = source;
    const tell = (progress: Partial<DeskState['opening']>): void => {
      const { opening } = this.store.get();
      if (opening && this.#abort === abort) this.store.set({ opening: { ...opening, ...progress } });
    };
    this.store.set({ opening: { name, share: null, shown: false }, failure: null });
    const timer = setTimeout(() => tell({ shown: true }), PATIENCE);
    try {
      const bytes = await source.read(abort.signal, (share) => tell({ share }));
      if (bytes.length > LARGE) tell({ shown: true, share: null });
      const host = await ShownHost.open(bytes, this.changed);
      // Whatever can not be read is found out before the open file has to go.
      const sheets = host.file.workbook.sheets.map((sheet) => sheet.name);
      await host.read({ sheets, signal: abort.signal, onProgress: (share) => tell({ share }) });
      this.#count += 1;
      return { id: this.#count, name, host, session: this.sessionOf(host) };
    } catch (error) {
      if (!abort.signal.aborted) this.store.set({ failure: failureOf(error) });
      return null;
    } finally {
      clearTimeout(timer);
      if (this.#abort === abort) {
        this.#abort = null;
        this.store.set({ opening: null });
      }
    }
  }
}
