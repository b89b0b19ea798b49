import type { HostObject } from '../objects/host-object';
import { addressOf } from '../workbook/address';
import type { BookEvent } from '../workbook/book-event';
import { NotEmulated } from './not-emulated';

/** A message that Excel sends by itself. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** The category of the messages that carry events. */
const EVENT_CATEGORY = 65_536;
/** What the library calls the whole workbook as the target of an event. */
const WORKBOOK = 'Workbook';

/** The names under which events are subscribed to, and the numbers under which they are sent. */
const KINDS: Readonly<Record<BookEvent['kind'], { readonly name: string; readonly type: number }>> = {
  changed: { name: 'DataChanged', type: 10 },
  activated: { name: 'Activated', type: 11 },
  added: { name: 'Added', type: 13 },
  selected: { name: 'SelectionChanged', type: 14 },
  deleted: { name: 'Deleted', type: 15 },
  renamed: { name: 'NameChanged', type: 25 },
};

/** Which events the add-in asked for, of one sheet or of the workbook. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  /** Takes the calls that begin and end a subscription; false for any other call. */
  take(object: HostObject, call: string): boolean {
    const [, verb, name = ''] = /^_(Register|Unregister)(\w+)$/.exec(call) ?? [];
    if (verb === undefined) return false;
    const kind = Object.values(KINDS).find((candidate) => candidate.name === name.replace(/^Event|Event$/, ''));
    if (!kind) throw new NotEmulated(`${object.type}.${call}()`);
    const key = `${kind.name} of ${object.type === 'Worksheet' ? object.sheet.id : WORKBOOK}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + (verb === 'Register' ? 1 : -1));
    return true;
  }

  /** How many subscriptions stand. */
  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The messages that an event brings about. */
  messagesOf(event: BookEvent): EventMessage[] {
    const { name, type } = KINDS[event.kind];
    const targets = [event.sheet.id, WORKBOOK].filter((target) => (this.#counts.get(`${name} of ${target}`) ?? 0) > 0);
    const message = JSON.stringify(contentOf(event));
    return targets.map((targetId) => {
      return { messageCategory: EVENT_CATEGORY, messageType: type, targetId, message, isRemoteOverride: false };
    });
  }
}

/** What the arguments of a handler are made of (reference of `WorksheetChangedEventArgs` and its like). */
function contentOf(event: BookEvent): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheet.id;
  if (event.kind === 'selected') return { worksheetId, address: event.areas.map(addressOf).join(',') };
  if (event.kind === 'renamed')
    return { worksheetId, source: 'Local', nameBefore: event.before, nameAfter: event.sheet.name };
  if (event.kind !== 'changed') return { worksheetId, source: 'Local' };
  return {
    worksheetId,
    address: addressOf(event.area),
    changeType: 'RangeEdited',
    source: 'Local',
    shiftDirection: 'None',
    triggerSource: event.byAddIn ? 'ThisLocalAddin' : 'Unknown',
  };
}
