/** The columns of the sheet 汇总 from left to right, each with its width in characters. */
export const ROLL_UP_COLUMNS = [
  ['number', 6],
  ['project', 30],
  ['place', 16],
  ['budget', 14],
  ['spent', 14],
  ['rate', 10],
  ['score', 10],
  ['grade', 8],
  ['count', 8],
  ['met', 8],
  ['exceeded', 10],
  ['missed', 8],
  ['rated', 10],
  ['undecided', 8],
] as const;

export type RollUpColumn = (typeof ROLL_UP_COLUMNS)[number][0];

export const ROLL_UP_WIDTHS: readonly number[] = ROLL_UP_COLUMNS.map(([, width]) => width);
