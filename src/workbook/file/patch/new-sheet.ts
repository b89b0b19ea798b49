/** Where the standard, and its strict edition, define the elements of a worksheet. */
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The namespace of a worksheet, which follows its workbook's edition of the standard. */
export function namespaceOf(workbook: string): string {
  return workbook.includes(STRICT) ? STRICT : TRANSITIONAL;
}

/**
 * An empty worksheet.
 *
 * @param workbook the XML of the workbook, whose edition of the standard the sheet follows
 */
export function newSheetXml(workbook: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaceOf(workbook)}">`,
    '<dimension ref="A1"/>',
    '<sheetData/>',
    '</worksheet>',
  ].join('');
}
