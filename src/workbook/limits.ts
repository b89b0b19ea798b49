const MEBI = 1024 * 1024;

/**
 * What a file may ask of the machine that reads it. A real workbook of an office stays a hundred times below each; a
 * file made to exhaust memory does not.
 */
export const LIMITS = {
  /** Entries of the archive. */
  parts: 10_000,
  /** Inflated size of one part, in bytes. */
  partBytes: 128 * MEBI,
  /** Inflated size of all parts that were read, in bytes. */
  totalBytes: 384 * MEBI,
  /** Inflated to compressed size, for parts above `ratioFrom` bytes: XML of sheets reaches 100. */
  ratio: 250,
  ratioFrom: 4 * MEBI,
  /** Cells of one sheet that are written down, and cells of all its merged areas. */
  cells: 2_000_000,
  /** Cells of the rectangle around what a sheet holds: one stray cell in a far corner makes it huge. */
  area: 20_000_000,
  /** What Excel itself has. */
  rows: 1_048_576,
  columns: 16_384,
  /** Above the largest number of a sheet, 9.99…E+307. */
  number: 1e308,
} as const;

/** Bytes as whole mebibytes, for a sentence. */
export function mebibytes(bytes: number): string {
  return String(Math.floor(bytes / MEBI));
}
