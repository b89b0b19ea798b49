const STORED_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

/** A function's name as people write it: files store newer ones as `_xlfn.IFS`. */
export function bareName(stored: string): string {
  return stored.replace(STORED_PREFIX, '').toUpperCase();
}
