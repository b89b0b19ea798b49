import type { Book } from '../workbook/book';
import type { HostObject, ObjectOf, TypeName } from './host-object';

/** What objects of one type answer to. Names are the protocol's, which begin with a capital letter. */
export interface ObjectType<Self> {
  /** What tells the object from others of its kind, so that the library can ask for it again. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Properties that are objects. */
  readonly parts?: Readonly<Record<string, (self: Self, book: Book) => HostObject>>;
  /** Methods that give an object. */
  readonly finders?: Readonly<Record<string, Method<Self, HostObject | null>>>;
  /** Methods that give a value or nothing. */
  readonly calls?: Readonly<Record<string, Method<Self, unknown>>>;
  /** The objects of a collection. */
  readonly items?: (self: Self, book: Book) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown, book: Book) => HostObject;
}

export interface Property<Self> {
  readonly get?: (self: Self, book: Book) => unknown;
  readonly set?: (self: Self, value: unknown, book: Book) => void;
}

export type Method<Self, Result> = (self: Self, args: Arguments, book: Book) => Result;

/** The arguments of a call; those left out are undefined or null. */
export type Arguments = readonly unknown[];

/** The types of all objects that the emulator knows. */
export type ObjectTypes = { readonly [Name in TypeName]: ObjectType<ObjectOf<Name>> };
