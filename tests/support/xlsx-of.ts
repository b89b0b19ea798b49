import { strToU8, zipSync } from 'fflate';

/** A worksheet for `xlsxParts`: its cells as the XML inside `<sheetData>`. */
export interface SheetXml {
  readonly name: string;
  readonly rows?: string;
  /** XML behind `<sheetData>`: merged cells and the like. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface XlsxOptions {
  readonly sheets?: readonly SheetXml[];
  /** The XML of each shared string, inside `<si>`. */
  readonly strings?: readonly string[];
  /** Number format codes: the cell style 1 has the first, 2 the second; style 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_OWN_FORMAT = 176;

/** The parts of a small workbook, by name, for a test to change before they are packed by `zipOf`. */
export function xlsxParts(options: XlsxOptions = {}): Record<string, string> {
  const { sheets = [{ name: '自评表' }], strings = [], formats = [], date1904 = false } = options;
  const overrides = sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet+xml'));
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${override('/xl/workbook.xml', 'sheet.main+xml')}${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, date1904),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
  sheets.forEach(({ rows = '', after = '' }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  for (const name of Object.keys(parts)) parts[name] = DECLARATION + (parts[name] ?? '');
  return parts;
}

/** A small workbook as bytes. */
export function xlsxOf(options: XlsxOptions = {}): Uint8Array {
  return zipOf(xlsxParts(options));
}

/** An archive of the given parts, in their order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: '2024-01-01T00:00:00' });
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${TYPES}.${type}"/>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetXml[], date1904: boolean): string {
  const items = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  return (
    `<workbook ${MAIN} xmlns:r="${LINKS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
    `<sheets>${items.join('')}</sheets></workbook>`
  );
}

function stylesXml(codes: readonly string[]): string {
  const escape = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const named = codes.map(
    (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escape(code)}"/>`,
  );
  const styles = ['0', ...codes.map((_, index) => String(FIRST_OWN_FORMAT + index))];
  return (
    `<styleSheet ${MAIN}><numFmts count="${codes.length}">${named.join('')}</numFmts>` +
    `<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>` +
    `<cellXfs count="${styles.length}">${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
  );
}
