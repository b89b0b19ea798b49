import type { Cell, CellValue } from '../../engine';
import { Failure } from '../failure';
import type { NumberFormat } from '../number-format';

const PROPERTIES = { values: true, text: true, formulas: true, numberFormat: true } as const;

/** The four arrays of a loaded range, cell by cell. */
export type LoadedCells = Pick<Excel.Range, keyof typeof PROPERTIES>;

/** Asks for what is needed of a range to know its cells. */
export function queueCells(range: Excel.Range): void {
  range.load(PROPERTIES);
}

type Formats = (code: string) => NumberFormat;

/** The cells of a range that was asked for; undefined for one that holds nothing and has no format. */
export async function cellsOf({ values, text, formulas, numberFormat }: LoadedCells): Promise<(Cell | undefined)[][]> {
  // Where a range has too many cells Excel may give no values instead of an error (office-js issue 4783).
  if (!Array.isArray(values)) throw new Failure('payload-too-large', { sheet: '' });
  const formats = text.some((row) => row.some(isHashes)) ? await loadFormats() : null;
  return values.map((row, index) =>
    row.map((value: unknown, column) => {
      const shown: unknown = text[index]?.[column];
      const formula: unknown = formulas[index]?.[column];
      return cellOf({ value, shown, formula, code: numberFormat[index]?.[column] as unknown }, formats);
    }),
  );
}

/** One cell as Excel gives it. */
interface RawCell {
  readonly value: unknown;
  readonly shown: unknown;
  readonly formula: unknown;
  readonly code: unknown;
}

function cellOf({ value: raw, shown, formula: entered, code }: RawCell, formats: Formats | null): Cell | undefined {
  const format = typeof code === 'string' && code !== 'General' ? code : null;
  // Of a text that begins with '=' Excel gives the text itself as its formula.
  const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== raw;
  const formula = isFormula ? entered.slice(1) : null;
  const value = valueOf(raw, format);
  if (value === null && formula === null) return format === null ? undefined : { value, text: '', formula, format };
  return { value, text: textOf(value, typeof shown === 'string' ? shown : '', format, formats), formula, format };
}

const ERROR = /^#(?:[A-Z/0]+[!?]|N\/A|GETTING_DATA)$/;

function valueOf(raw: unknown, format: string | null): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || raw === '') return null;
  return ERROR.test(raw) && format !== '@' ? { error: raw } : raw;
}

function textOf(value: CellValue, shown: string, format: string | null, formats: Formats | null): string {
  if (typeof value !== 'number') return shown;
  if (formats && isHashes(shown)) return formats(format ?? 'General').show(value);
  // Padding as wide as some sign is nothing that a person reads.
  return shown.trim();
}

/** What stands in a column that is too narrow for its number. */
function isHashes(shown: unknown): boolean {
  return typeof shown === 'string' && /^#+$/.test(shown);
}

/** Formats are a library of their own, which is loaded for the rare narrow column alone. */
async function loadFormats(): Promise<Formats> {
  const { numberFormat } = await import('../number-format');
  return (code) => numberFormat(code, false);
}
