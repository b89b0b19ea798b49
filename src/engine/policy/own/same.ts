/** Whether two values out of policies say the same, also in the order of their fields, which is the order they are shown in. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
