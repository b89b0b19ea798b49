/** The state of a box that stands for several: ticked, empty, or in between. */
export function allOrMixed(chosen: number, count: number): boolean | 'mixed' {
  if (chosen === 0) return false;
  return chosen === count ? true : 'mixed';
}
