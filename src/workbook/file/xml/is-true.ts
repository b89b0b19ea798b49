/** A boolean attribute, which producers write as `1`, `true` or `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
