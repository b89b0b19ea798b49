import { XmlReader } from '../../xml/xml-reader';
import { prefixAt } from '../tag';

/** The elements of a worksheet that are written here or that come behind them, in the order that the standard asks for. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** One of the elements directly inside a worksheet, with all that is in it. */
interface SheetElement {
  readonly name: string;
  readonly xml: string;
}

/** A worksheet as a list of its elements, of which each can be put in the place of another, or where it belongs. */
export class SheetElements {
  /** Prefix of the elements with the colon, mostly ''. */
  readonly prefix: string;
  readonly #head: string;
  readonly #tail: string;
  #elements: readonly SheetElement[];

  constructor(xml: string, part: string) {
    const reader = new XmlReader(xml, part);
    this.prefix = prefixAt(xml, reader.start);
    const starts: { readonly name: string; readonly from: number }[] = [];
    while (reader.child(1)) starts.push({ name: reader.name, from: reader.start });
    this.#elements = starts.map(({ name, from }, index) => {
      return { name, xml: xml.slice(from, starts[index + 1]?.from ?? reader.start) };
    });
    this.#head = xml.slice(0, starts[0]?.from ?? reader.start);
    this.#tail = xml.slice(reader.start);
  }

  /** The element of that name; '' where there is none. */
  get(name: string): string {
    return this.#elements.find((element) => element.name === name)?.xml ?? '';
  }

  /** Puts an element, written without a prefix, in the place of the one of that name; '' takes it away. */
  put(name: string, plain: string): void {
    this.putOwn(name, plain.replace(/<(\/?)/g, `<$1${this.prefix}`));
  }

  /** As `put`, for an element that has its prefix already. */
  putOwn(name: string, xml: string): void {
    const behind = ORDER.slice(ORDER.indexOf(name) + 1);
    const others = this.#elements.filter((element) => element.name !== name);
    if (xml === '') {
      this.#elements = others;
      return;
    }
    const index = others.findIndex((element) => behind.includes(element.name));
    const at = index < 0 ? others.length : index;
    this.#elements = [...others.slice(0, at), { name, xml }, ...others.slice(at)];
  }

  /** The XML of the worksheet. */
  text(): string {
    return [this.#head, ...this.#elements.map(({ xml }) => xml), this.#tail].join('');
  }
}
