/** What an object of unknown fields holds under a key. */
export function fieldIn(values: object, key: string): unknown {
  return Reflect.get(values, key);
}
