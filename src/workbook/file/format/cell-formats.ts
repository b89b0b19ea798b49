import { XmlReader } from '../xml/xml-reader';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { GENERAL_FORMAT, numberFormat, type NumberFormat } from '../../number-format';

/** The number formats of a workbook, each made once. */
export class CellFormats {
  readonly #formats = new Map<string, NumberFormat>();

  /** `codes`: the format code of each cell style, in order. */
  constructor(
    private readonly date1904: boolean,
    private readonly codes: readonly string[] = [],
  ) {}

  /** The format of the cell style `index`, as the attribute `s` of a cell names it. */
  ofStyle(index: string | undefined): NumberFormat {
    return this.ofCode(this.codes[Number(index ?? 0)] ?? 'General');
  }

  ofCode(code: string): NumberFormat {
    if (code === 'General') return GENERAL_FORMAT;
    let format = this.#formats.get(code);
    if (!format) {
      format = numberFormat(code, this.date1904);
      this.#formats.set(code, format);
    }
    return format;
  }
}

/** The format code of each cell style in the styles part. */
export function readFormatCodes(xml: string, part: string): string[] {
  const reader = new XmlReader(xml, part);
  const named = new Map<number, string>();
  while (reader.child(1)) {
    if (reader.is('numFmts')) readNamed(reader, named);
    // The cell styles come after the codes that they name, and nothing behind them matters.
    else if (reader.is('cellXfs')) return readCellStyles(reader, named);
  }
  return [];
}

function readNamed(reader: XmlReader, named: Map<number, string>): void {
  while (reader.child(2)) {
    const code = reader.attribute('formatCode');
    if (code !== undefined) named.set(Number(reader.attribute('numFmtId')), code);
  }
}

function readCellStyles(reader: XmlReader, named: ReadonlyMap<number, string>): string[] {
  const codes: string[] = [];
  while (reader.child(2)) {
    const id = Number(reader.attribute('numFmtId') ?? 0);
    codes.push(named.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
  }
  return codes;
}
