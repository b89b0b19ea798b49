import type { XmlReader } from '../xml/xml-reader';
import { encodeText } from './encode-text';
import type { Span } from './sheet-scan';
import type { Splice } from './splice';
import { withAttribute } from './tag';

/** A name, as the workbook defines it. */
export interface ListedName {
  readonly name: string;
  /** Place in the list of sheets of the one that alone sees it; null for the whole workbook. */
  readonly sheet: number | null;
  readonly text: string;
}

/** A name and its element. */
interface Definition extends ListedName {
  readonly xml: string;
}

/** The rows that every printed page of a sheet repeats. */
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The names that a workbook defines, which can be changed. */
export class DefinedNames {
  #list: Span | null = null;
  #names: readonly Definition[] = [];
  #isChanged = false;

  /** Reads the element `definedNames` at hand. */
  read(xml: string, reader: XmlReader): void {
    const from = reader.start;
    const names: Definition[] = [];
    const starts: number[] = [];
    while (reader.child(2)) {
      starts.push(reader.start);
      const sheet = reader.attribute('localSheetId');
      const name = reader.attribute('name') ?? '';
      names.push({ name, sheet: sheet === undefined ? null : Number(sheet), text: reader.text(), xml: '' });
    }
    const end = reader.start;
    this.#names = names.map((one, index) => ({ ...one, xml: xml.slice(starts[index], starts[index + 1] ?? end) }));
    this.#list = { from, to: reader.end };
  }

  get list(): readonly ListedName[] {
    return this.#names;
  }

  /** Has every printed page of a sheet repeat rows (`'表'!$1:$3`); null: none. */
  repeatRows(prefix: string, sheet: number, rows: string | null): void {
    const isTitles = (one: Definition): boolean => one.name === PRINT_TITLES && one.sheet === sheet;
    if ((this.#names.find(isTitles)?.text ?? null) === rows) return;
    this.#isChanged = true;
    this.#names = this.#names.filter((one) => !isTitles(one));
    if (rows === null) return;
    const tag = `<${prefix}definedName name="${PRINT_TITLES}" localSheetId="${sheet}">`;
    const xml = `${tag}${encodeText(rows)}</${prefix}definedName>`;
    this.#names = [...this.#names, { name: PRINT_TITLES, sheet, text: rows, xml }];
  }

  /** Takes away the names that a sheet alone sees; the sheets behind it move up. */
  removeSheet(sheet: number): void {
    if (this.#names.every((one) => one.sheet === null || one.sheet < sheet)) return;
    this.#isChanged = true;
    this.#names = this.#names
      .filter((one) => one.sheet !== sheet)
      .map((one) => (one.sheet === null || one.sheet < sheet ? one : movedUp(one, one.sheet - 1)));
  }

  /** What changes in the workbook; `at` is where the names go where it has none yet. */
  changes(prefix: string, at: number): Splice[] {
    if (!this.#isChanged) return [];
    const place = this.#list ?? { from: at, to: at };
    const names = this.#names.map(({ xml }) => xml).join('');
    return [{ ...place, text: names && `<${prefix}definedNames>${names}</${prefix}definedNames>` }];
  }
}

function movedUp(one: Definition, sheet: number): Definition {
  const end = one.xml.indexOf('>') + 1;
  const tag = withAttribute(one.xml.slice(0, end), 'localSheetId', String(sheet));
  return { ...one, sheet, xml: tag + one.xml.slice(end) };
}
