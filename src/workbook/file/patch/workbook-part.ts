import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import { DefinedNames, type ListedName } from './defined-names';
import { encodeAttribute } from './encode-text';
import type { Span } from './sheet-scan';
import { spliced, type Splice } from './splice';
import { prefixAt, withAttribute, withoutAttribute } from './tag';

/** A sheet of any kind, as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
}

/** Elements of a workbook that come behind its calculation properties. */
const BEHIND_CALCULATION = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/** The part that lists the sheets and names of a workbook and says when it calculates. */
export class WorkbookPart {
  readonly sheets: ListedSheet[] = [];
  /** True where the person who protected the workbook lets nobody add a sheet. */
  structureLocked = false;
  readonly #xml: string;
  readonly #prefix: string;
  readonly #names = new DefinedNames();
  readonly #splices: Splice[] = [];
  /** Where each sheet is listed. */
  readonly #listed = new Map<string, Span>();
  #calculation: (Span & { readonly onLoad: boolean }) | null = null;
  /** Where calculation properties go that are missing. */
  #behindNames = -1;
  /** The views of the workbook, each with the place of the sheet in front. */
  readonly #views: (Span & { readonly active: number })[] = [];
  #sheetTag: Span | null = null;
  #sheetsStart = 0;
  #sheetsEnd = 0;

  constructor(xml: string, part: string) {
    this.#xml = xml;
    const reader = new XmlReader(xml, part);
    this.#prefix = prefixAt(xml, reader.start);
    while (reader.child(1)) {
      if (this.#behindNames < 0 && BEHIND_CALCULATION.has(reader.name)) this.#behindNames = reader.start;
      if (reader.is('workbookProtection')) this.structureLocked = isTrue(reader.attribute('lockStructure'));
      else if (reader.is('sheets')) this.#readSheets(reader);
      else if (reader.is('definedNames')) this.#names.read(xml, reader);
      else if (reader.is('bookViews')) this.#readViews(reader);
      else if (reader.is('calcPr')) this.#readCalculation(reader);
    }
    if (this.#behindNames < 0) this.#behindNames = reader.start;
  }

  get names(): readonly ListedName[] {
    return this.#names.list;
  }

  /** Has every printed page of a sheet repeat its first rows; that they stay in sight is told by the sheet's own view. */
  freezeRows(sheet: string, rows: number): void {
    const index = this.sheets.findIndex(({ name }) => name === sheet);
    const reference = rows === 0 ? null : `'${sheet.replaceAll("'", "''")}'!$1:$${rows}`;
    this.#names.repeatRows(this.#prefix, index, reference);
    this.#needView();
  }

  /** Lists one more sheet, behind the others, found through the relationship of that id. */
  addSheet(name: string, relationship: string): ListedSheet {
    const sheet = { name, id: Math.max(0, ...this.sheets.map(({ id }) => id)) + 1, hidden: false };
    this.sheets.push(sheet);
    const attributes = `name="${encodeAttribute(name)}" sheetId="${sheet.id}" ${this.#idAttribute()}="${relationship}"`;
    const text = `<${this.#prefix}sheet ${attributes}/>`;
    this.#splices.push({ from: this.#sheetsEnd, to: this.#sheetsEnd, text });
    return sheet;
  }

  /** Strikes a sheet from the list, with the names that it alone sees; the one in its place comes to the front. */
  removeSheet(name: string): void {
    const span = this.#listed.get(name);
    if (!span) return;
    const index = this.sheets.findIndex((sheet) => sheet.name === name);
    this.#splices.push({ ...span, text: '' });
    this.#names.removeSheet(index);
    const seen = this.sheets.findIndex((sheet) => !sheet.hidden && sheet.name !== name);
    for (const { from, to, active } of this.#views) {
      const wanted = active === index ? seen : active;
      const next = String(wanted > index ? wanted - 1 : wanted);
      const tag = withoutAttribute(this.#xml.slice(from, to), 'firstSheet');
      if (active >= index) this.#splices.push({ from, to, text: withAttribute(tag, 'activeTab', next) });
    }
  }

  /** Makes Excel compute every formula once the workbook is opened. */
  calculateOnLoad(): void {
    if (!this.#calculation) {
      const text = `<${this.#prefix}calcPr fullCalcOnLoad="1"/>`;
      this.#splices.push({ from: this.#behindNames, to: this.#behindNames, text });
    } else if (!this.#calculation.onLoad) {
      const { from, to } = this.#calculation;
      this.#splices.push({ from, to, text: withAttribute(this.#xml.slice(from, to), 'fullCalcOnLoad', '1') });
    }
  }

  /** The part with what was changed; null where nothing was. */
  changed(): string | null {
    // Names stand before what is known of computing.
    const names = this.#names.changes(this.#prefix, this.#calculation?.from ?? this.#behindNames);
    const splices = [...names, ...this.#splices];
    return splices.length === 0 ? null : spliced(this.#xml, splices);
  }

  /** `r:id`, with whatever prefix the workbook gives it, and the meaning of the prefix where each sheet tells it. */
  #idAttribute(): string {
    const tag = this.#sheetTag ? this.#xml.slice(this.#sheetTag.from, this.#sheetTag.to) : '';
    const prefix = /\s([\w.-]+):id\s*=/.exec(tag)?.[1] ?? 'r';
    const declaration = new RegExp(`xmlns:${prefix}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag)?.[0];
    return declaration === undefined ? `${prefix}:id` : `${declaration} ${prefix}:id`;
  }

  #readSheets(reader: XmlReader): void {
    this.#sheetsStart = reader.start;
    let open: { readonly name: string; readonly from: number } | null = null;
    const close = (): void => {
      if (open) this.#listed.set(open.name, { from: open.from, to: reader.start });
    };
    while (reader.child(2)) {
      close();
      const name = reader.attribute('name') ?? '';
      open = { name, from: reader.start };
      this.#sheetTag ??= { from: reader.start, to: reader.end };
      const hidden = (reader.attribute('state') ?? 'visible') !== 'visible';
      this.sheets.push({ name, id: Number(reader.attribute('sheetId')), hidden });
    }
    close();
    this.#sheetsEnd = reader.start;
  }

  /** The view of a sheet belongs to one of the workbook, which some writers leave out. */
  #needView(): void {
    if (this.#views.length > 0) return;
    const text = `<${this.#prefix}bookViews><${this.#prefix}workbookView/></${this.#prefix}bookViews>`;
    this.#splices.push({ from: this.#sheetsStart, to: this.#sheetsStart, text });
    this.#views.push({ from: this.#sheetsStart, to: this.#sheetsStart, active: 0 });
  }

  #readViews(reader: XmlReader): void {
    while (reader.child(2)) {
      const active = Number(reader.attribute('activeTab') ?? 0);
      this.#views.push({ from: reader.start, to: reader.end, active });
    }
  }

  #readCalculation(reader: XmlReader): void {
    const onLoad = isTrue(reader.attribute('fullCalcOnLoad'));
    this.#calculation = { from: reader.start, to: reader.end, onLoad };
  }
}
