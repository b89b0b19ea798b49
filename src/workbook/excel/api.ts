/** The oldest Excel API that is served: that of Office LTSC 2021, whose web view is the first modern one. */
export const OLDEST_API = '1.14';

/** True where this Excel has that version of its API. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * True where one undo of Excel takes back all that a batch wrote. Excel has it from 1.20 on; the library of the npm
 * package, which ends at 1.15, takes the option and ignores it, and is told by the notes (1.18) that it does not know.
 */
export function groupsUndo(): boolean {
  return hasApi('1.20') && 'notes' in Excel.Workbook.prototype;
}
