/** Height of a line by the size of its font, as Chinese text is spaced. */
const LINE_HEIGHT = 1.36;
/** Points that a row can be high. */
const HIGHEST = 409;

/** Points that so many lines take in a font of that size. */
export function heightOfLines(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}

/** The whole points of a row that is to hold so many, as far as a row can be that high. */
export function rowHeight(points: number): number {
  return Math.min(Math.ceil(points), HIGHEST);
}
