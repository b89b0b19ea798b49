import type { HostObject } from '../objects/host-object';
import type { Arguments } from '../objects/object-type';
import { typeOf } from '../objects/object-types';
import type { Book } from '../workbook/book';
import { HostError } from '../workbook/host-error';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestMessage } from './messages';
import { camel } from './names';
import { NotEmulated } from './not-emulated';
import { query, type Read } from './query';
import type { References } from './references';
import type { Subscriptions } from './subscriptions';

/** What a batch works on. */
export interface Surroundings {
  readonly book: Book;
  readonly references: References;
  readonly subscriptions: Subscriptions;
}

/** One request on its way: objects are made from their paths once each. */
export class Batch {
  readonly traces: number[] = [];
  readonly #objects = new Map<number, HostObject | null>();
  readonly #identity: (object: HostObject) => Read;

  constructor(
    private readonly request: RequestMessage,
    private readonly around: Surroundings,
  ) {
    this.#identity = (object) => ({ ...around.references.identity(object), ...typeOf(object).identity?.(object) });
  }

  /** Does one action; gives what the answer says of it. */
  act(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.make: {
        const object = this.#object(action.ObjectPathId);
        return object && this.#identity(object);
      }
      case ACTION.trace:
        this.traces.push(action.Id);
        return null;
      case ACTION.query:
      case ACTION.queryJson: {
        const object = this.#object(action.ObjectPathId);
        const read = object && query(object, action.QueryInfo ?? {}, this.around.book, this.#identity);
        return action.ActionType === ACTION.queryJson ? inSmallLetters(read) : read;
      }
      case ACTION.set:
        return this.#set(action);
      case ACTION.call:
        return this.#call(action) ?? null;
      default:
        throw new NotEmulated(`An action of type ${action.ActionType}`);
    }
  }

  /** Where an action was when it failed, as an error tells it: `Worksheet.getRange`. */
  location({ ObjectPathId, Name = '' }: Action): string {
    const type = this.#objects.get(ObjectPathId)?.type;
    if (type) return `${type}.${camel(Name)}`;
    return camel(this.request.ObjectPaths[ObjectPathId]?.Name ?? '');
  }

  #set({ ObjectPathId, Name = '', ArgumentInfo }: Action): null {
    const object = this.#object(ObjectPathId);
    if (!object) throw new HostError('ItemNotFound');
    const set = typeOf(object).properties?.[Name]?.set;
    if (!set) throw new NotEmulated(`${object.type}.${Name} (set)`);
    set(object, ArgumentInfo?.Arguments?.[0], this.around.book);
    return null;
  }

  #call({ ObjectPathId, Name = '', ArgumentInfo }: Action): unknown {
    const object = this.#object(ObjectPathId);
    const args = this.#arguments(ArgumentInfo);
    const { references, subscriptions } = this.around;
    if (Name === '_RemoveReference') references.forget(String(args[0]));
    else if (object && Name === '_KeepReference') references.keep(object);
    else if (object && !subscriptions.take(object, Name)) return this.#answerOf(object, Name, args);
    return null;
  }

  #answerOf(object: HostObject, Name: string, args: Arguments): unknown {
    const { calls, finders } = typeOf(object);
    if (calls?.[Name]) return calls[Name](object, args, this.around.book);
    throw new NotEmulated(finders?.[Name] ? `${object.type}.${Name}() as a value` : `${object.type}.${Name}()`);
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new NotEmulated(`An object without a path`);
    const object = this.#make(path);
    this.#objects.set(id, object);
    return object;
  }

  #make(path: ObjectPath): HostObject | null {
    const { ObjectPathType, Name = '', ParentObjectPathId, ArgumentInfo } = path;
    if (ObjectPathType === PATH.workbook) return { type: 'Workbook' };
    if (ObjectPathType === PATH.service) return { type: 'Service' };
    if (ObjectPathType === PATH.reference) return this.#kept(Name);
    const parent = this.#object(ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { parts, finders, item } = typeOf(parent);
    const { book } = this.around;
    if (ObjectPathType === PATH.property && parts?.[Name]) return parts[Name](parent, book);
    if (ObjectPathType === PATH.method && finders?.[Name]) {
      return finders[Name](parent, this.#arguments(ArgumentInfo), book);
    }
    if (ObjectPathType === PATH.indexer && item) return item(parent, ArgumentInfo?.Arguments?.[0], book);
    throw new NotEmulated(`${parent.type}.${Name}`);
  }

  /** A range that was kept goes with its sheet (assumed). */
  #kept(name: string): HostObject {
    const object = this.around.references.find(name);
    if ('sheet' in object && !this.around.book.sheets.includes(object.sheet)) throw new HostError('ItemNotFound');
    return object;
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Arguments {
    return Arguments.map((argument, index) => {
      const path = ReferencedObjectPathIds?.[index] ?? 0;
      return path === 0 ? argument : this.#object(path);
    });
  }
}

function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name === '_Items' ? 'items' : camel(name), inSmallLetters(part)]),
  );
}
