import type { Grid, PlanEntry, Restoration, SheetForm } from '../../engine';
import { throwIfCancelled } from '../cancelled';
import type { Capabilities, Change, Host, Mark, Reading, ReadRequest } from '../host';
import type { Receipt } from '../receipt';
import { addSheet } from './add-sheet';
import { capabilitiesOf } from './capabilities';
import { carryOut } from './carry-out';
import { queueSelect, shownMark } from './marks';
import { orderOf } from './order';
import { removeSheet } from './remove-sheet';
import { listSheets } from './list-sheets';
import { readWorkbook } from './read-workbook';
import { placesToRevert, revertOrder } from './revert-order';
import { look, write } from './run';
import { lookAt, placesOf } from './standing';
import { watchWorkbook } from './watch';

/** The workbook that is open in Excel. Made once Office is ready, for until then nothing is known of the Excel around it. */
export class ExcelHost implements Host {
  readonly capabilities: Capabilities = capabilitiesOf();
  #marked: ReturnType<typeof shownMark> = null;

  async read(request: ReadRequest = {}): Promise<Reading> {
    throwIfCancelled(request.signal);
    return look(async (context) => readWorkbook(context, await listSheets(context), request));
  }

  async apply(
    entries: readonly (PlanEntry | Restoration)[],
    signal?: AbortSignal,
    forms: readonly SheetForm[] = [],
  ): Promise<Receipt> {
    throwIfCancelled(signal);
    return write(async (context) => {
      const order = orderOf(
        entries,
        await lookAt(
          context,
          placesOf(entries),
          forms.map(({ sheet }) => sheet),
        ),
        forms,
      );
      throwIfCancelled(signal);
      return carryOut(context, order);
    });
  }

  async revert(receipt: Receipt): Promise<Receipt> {
    return write(async (context) => {
      const standing = await lookAt(context, placesToRevert(receipt));
      return carryOut(context, revertOrder(receipt, standing));
    });
  }

  async select(sheet: string, address: string): Promise<void> {
    await look(async (context) => {
      queueSelect(context, sheet, address);
      await context.sync();
    }, sheet);
  }

  async highlight(marks: readonly Mark[]): Promise<void> {
    const mark = shownMark(marks);
    // Excel can not select nothing: without marks the first cell of the last one is selected alone.
    const shown = mark ?? (this.#marked && { ...this.#marked, address: firstCell(this.#marked.address) });
    this.#marked = mark;
    if (shown) await this.select(shown.sheet, shown.address);
  }

  watch(listener: (change: Change) => void): Promise<() => Promise<void>> {
    return watchWorkbook(listener);
  }

  addSheet(grid: Grid, form?: SheetForm): Promise<string> {
    return write((context) => addSheet(context, grid, form));
  }

  removeSheet(name: string): Promise<void> {
    return write((context) => removeSheet(context, name));
  }
}

function firstCell(address: string): string {
  return address.replace(/:.*/, '');
}
