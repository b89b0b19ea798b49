export type { Locale, Phrase } from './message/phrase';
export { say } from './message/phrase';
export type { Area, Cell, CellValue, Grid } from './grid/grid';
