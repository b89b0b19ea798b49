import type { Area } from '../grid/grid';
import type { Phrase } from '../message/phrase';
import { say } from '../message/phrase';
import { textContent } from '../plan/content';
import { AUDIT_STYLES } from './audit-styles';
import type { DraftCell } from './draft';

/** The rows above the columns: a title and lines of text, each over the whole width, always as many. */
export interface HeadRows {
  readonly rows: readonly (readonly DraftCell[])[];
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
}

const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 16;

/** In Chinese, as all that goes into a workbook. A merged row does not grow by itself: its height is that of its lines. */
export function headRows(title: Phrase, lines: readonly Phrase[], widths: readonly number[]): HeadRows {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const texts = lines.map((line) => say(line, 'zh-CN'));
  const right = widths.length - 1;
  return {
    rows: [
      merged(say(title, 'zh-CN'), AUDIT_STYLES.title, right),
      ...texts.map((text) => merged(text, AUDIT_STYLES.head, right)),
    ],
    heights: new Map([
      [0, TITLE_HEIGHT],
      ...texts.map((text, index) => [index + 1, LINE_HEIGHT * linesOf(text, total)] as const),
    ]),
    merges: [0, ...texts.map((_, index) => index + 1)].map((row) => ({ top: row, left: 0, bottom: row, right })),
  };
}

function merged(text: string, style: DraftCell['style'], right: number): readonly DraftCell[] {
  const rest = Array.from({ length: right }, () => ({ content: textContent(''), style }));
  return [{ content: textContent(text), style }, ...rest];
}

/** A Chinese character is as wide as two of the default font. */
function linesOf(text: string, width: number): number {
  const wide = [...text].reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 0);
  return Math.max(1, Math.ceil((wide * 1.05) / width));
}
