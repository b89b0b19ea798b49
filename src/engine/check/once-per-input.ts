import type { CheckInput } from './check';

/** `compute`, which remembers what it said of a table: a long one asks the same at each of its rows. */
export function oncePerInput<Value>(compute: (input: CheckInput) => Value): (input: CheckInput) => Value {
  const known = new WeakMap<CheckInput, { readonly value: Value }>();
  return (input) => {
    const before = known.get(input);
    if (before) return before.value;
    const value = compute(input);
    known.set(input, { value });
    return value;
  };
}
