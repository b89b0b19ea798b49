import type { CallExpression } from '@borgar/fx/xlsx';

const STORED_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

/** A function's name as people write it: files store newer ones as `_xlfn.IFS`. */
export function bareName(stored: string): string {
  return stored.replace(STORED_PREFIX, '').toUpperCase();
}

/**
 * The name of the function that is called, as a file stores it; null where none is: a lambda, or a function of a person's
 * own with a Chinese name, which the parser takes for a defined name.
 */
export function calledName({ callee }: CallExpression): string | null {
  // The parser's types promise a plain name; its trees hold any expression.
  const called: { readonly name?: string } = callee;
  return called.name ?? null;
}
