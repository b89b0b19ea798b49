/** Computes a value when somebody first asks for it, and keeps it. */
export function late<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}
