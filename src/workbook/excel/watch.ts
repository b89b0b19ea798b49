import type { Change } from '../host';
import { hasApi } from './api';
import { look } from './run';
import { listSheets, type SheetList } from './list-sheets';

type Listener = (change: Change) => void;

interface OfSheet {
  readonly worksheetId: string;
}

/** Tells of what a person does in the workbook; from 1.17 on also of a sheet that is renamed. Gives what ends it. */
export async function watchWorkbook(listener: Listener): Promise<() => Promise<void>> {
  let names = new Map<string, string>();
  const nameOf = ({ worksheetId }: OfSheet): string => names.get(worksheetId) ?? '';
  const tell = (kind: Change['kind'], event: OfSheet, address: string | null): Promise<void> => {
    listener({ kind, sheet: nameOf(event), address });
    return Promise.resolve();
  };
  const sheetsChanged = async (event: OfSheet): Promise<void> => {
    const former = names;
    names = namesOf(await look(listSheets));
    // One that is gone is told by the name that it had.
    listener({
      kind: 'sheets',
      sheet: names.get(event.worksheetId) ?? former.get(event.worksheetId) ?? '',
      address: null,
    });
  };
  const subscriptions = await look(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => {
        // What the add-in itself writes is no news to it.
        const isOwn = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
        return isOwn ? Promise.resolve() : tell('edit', event, event.address);
      }),
      worksheets.onSelectionChanged.add((event) => tell('select', event, event.address)),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      ...(hasApi('1.17') ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
    ];
    names = namesOf(await listSheets(context));
    return added;
  });
  return () => unsubscribe(subscriptions);
}

type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Subscriptions can only be ended in the context in which they began. */
async function unsubscribe(subscriptions: readonly Subscription[]): Promise<void> {
  const [first] = subscriptions;
  if (!first) return;
  for (const subscription of subscriptions) subscription.remove();
  await first.context.sync();
}

function namesOf({ sheets }: SheetList): Map<string, string> {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}
