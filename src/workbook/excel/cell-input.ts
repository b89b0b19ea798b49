import { decimal, percentText, type Cell, type Content } from '../../engine';
import type { Placed } from '../placed';
import { typedText } from './typed-text';

const GENERAL = 'General';
const TEXT = '@';
/** How a ratio is shown in a cell that has no format of its own. */
const PERCENT = '0.00%';

/** What Excel is told to put into a cell. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  /** Number format under which Excel must take the content; null for the one that stands. */
  readonly formatBefore: string | null;
  /** Number format that the cell is given in the end; null to leave it. */
  readonly formatAfter: string | null;
}

/** The cell as it is to be in the end. */
export function wantedCell({ entry: { after }, was }: Placed): Cell {
  return 'type' in after ? filled(after, was.format) : after;
}

/** How Excel is brought to make the cell that. */
export function inputOf(placed: Placed): CellInput {
  const { row, column, was } = placed;
  const wanted = wantedCell(placed);
  // In a text cell everything becomes text; what is none is put there before the cell is made one.
  const asText = wanted.format === TEXT && isText(wanted);
  const formatBefore = asText === (was.format === TEXT) ? null : asText ? TEXT : GENERAL;
  const isKept = (wanted.format ?? GENERAL) === (formatBefore ?? was.format ?? GENERAL);
  // A formula may take over the format of the cells that it names.
  const formatAfter = isKept && wanted.formula === null ? null : (wanted.format ?? GENERAL);
  return { row, column, content: contentOf(wanted), formatBefore, formatAfter };
}

/** What a plan's content makes of a cell. A text cell takes the text of a number, and never a formula. */
function filled({ type, text, formula }: Content, format: string | null): Cell {
  const shown = type === 'percent' ? percentText(decimal(text)) : text;
  if (type === 'text') {
    return { value: text === '' ? null : text, text, formula: format === TEXT ? null : formula, format };
  }
  if (format === TEXT) return { value: shown, text: shown, formula: null, format };
  return { value: Number(text), text: shown, formula, format: type === 'percent' ? (format ?? PERCENT) : format };
}

function isText({ value, formula }: Cell): boolean {
  return formula === null && (value === null || typeof value === 'string');
}

function contentOf({ value, formula, format }: Cell): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? typedText(value, format) : value;
}
