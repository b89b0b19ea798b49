import { TextRun, type IRunOptions } from 'docx';
import { safeText } from './safe-text';
import { TYPEFACES, type Typeface } from './typefaces';

const PLACEHOLDER = /(【待补充[^】]*】)/;

/** The text as runs: what waits for a person's words (`【待补充：…】`) is marked yellow. Each names its typefaces, for WPS. */
export function runs(text: string, typeface: Typeface, look: IRunOptions = {}): TextRun[] {
  const pieces = safeText(text).split(PLACEHOLDER);
  return pieces.flatMap((piece, index) => {
    if (piece === '') return [];
    const isPlaceholder = index % 2 === 1;
    const marked: IRunOptions = isPlaceholder ? { highlight: 'yellow' } : {};
    return new TextRun({ ...look, ...marked, text: piece, font: TYPEFACES[typeface] });
  });
}
