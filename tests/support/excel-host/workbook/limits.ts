/** Rows and columns of a sheet (Excel specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Letters that one cell holds (Excel specifications and limits). */
export const CELL_LETTERS = 32_767;

/** A text of more letters than this that begins with "-" ends in an internal error (office-js issue 3256). */
export const LETTERS_BEHIND_A_MINUS = 8_200;

/** Letters of the name of a sheet (Excel specifications and limits). */
export const SHEET_NAME_LETTERS = 31;

/** Letters of an address that `getRange` and `getRanges` take (docs: troubleshooting; office-js issue 5198). */
export const ADDRESS_LETTERS = 8_192;

/** Cells that one read may ask for (docs: performance and resource limits). */
export const READ_CELLS = 5_000_000;

/** Areas of more merged cells than this are not given (reference of `getMergedAreasOrNullObject`). */
export const MERGED_AREAS = 512;
