import { typeOf } from '../objects/object-types';
import type { HostObject } from '../objects/host-object';
import type { Book } from '../workbook/book';
import type { QueryInfo } from './messages';
import { pascal } from './names';
import { NotEmulated } from './not-emulated';

/** What is read of an object, by the names of the protocol. */
export type Read = Record<string, unknown>;

/** Gives what tells an object from others. */
export type Identity = (object: HostObject) => Read;

/** Reads what a load asks for: `values`, `format/font/bold`, `items/name`; without any names every plain property. */
export function query(object: HostObject, info: QueryInfo, book: Book, identity: Identity): Read {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])]
    .map((path) => path.replace(/^items(?:\/|$)/, ''))
    .filter((path) => path !== '' && path !== 'isNullObject');
  const { items } = typeOf(object);
  if (!items) return { ...identity(object), ...readPaths(object, paths, book, identity) };
  const read = items(object, book).map((item) => ({ ...identity(item), ...readPaths(item, paths, book, identity) }));
  return { _Items: read };
}

function readPaths(object: HostObject, paths: readonly string[], book: Book, identity: Identity): Read {
  const { properties = {}, parts = {} } = typeOf(object);
  if (paths.length === 0 || paths.includes('$all')) {
    return Object.fromEntries(Object.entries(properties).map(([name, { get }]) => [name, get?.(object, book)]));
  }
  const read: Read = {};
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const name = pascal(head);
    const get = properties[name]?.get;
    if (get) read[name] = get(object, book);
    else if (parts[name]) deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
    else throw new NotEmulated(`${object.type}.${head} (load)`);
  }
  for (const [name, inner] of deeper) {
    const part = parts[name]?.(object, book);
    if (part) read[name] = query(part, { Select: inner }, book, identity);
  }
  return read;
}
