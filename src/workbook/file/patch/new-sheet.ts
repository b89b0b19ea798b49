/** Where the standard, and its strict edition, define the elements of a worksheet. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Digits of the usual font across a page of A4 between its margins. */
const PAGE_WIDTH = 70;
/** The number by which print settings know A4. */
const A4 = 9;

/** The namespace of a worksheet, which follows its workbook's edition of the standard. */
export function namespaceOf(workbook: string): string {
  return workbook.includes(STRICT) ? STRICT : TRANSITIONAL;
}

/**
 * An empty worksheet for a text to be read and printed: one column as wide as the page, its cells of the style `wrapped`.
 *
 * @param workbook the XML of the workbook, whose edition of the standard the sheet follows
 */
export function newSheetXml(workbook: string, wrapped: string | undefined): string {
  const style = wrapped === undefined ? '' : ` style="${wrapped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaceOf(workbook)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<dimension ref="A1"/>',
    `<cols><col min="1" max="1" width="${PAGE_WIDTH}"${style} customWidth="1"/></cols>`,
    '<sheetData/>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="portrait" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}
