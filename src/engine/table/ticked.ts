const TICK = '☑✓✔√■☒';
const BOX = '□☐○◻';
const BRACKETS = /[(（][ \u3000]*([✓✔√])?[ \u3000]*[)）]/g;
const WORD = String.raw`(\p{Script=Han}+)`;

const MARK = new RegExp(`[${TICK}${BOX}]`, 'u');
const BOX_FIRST = new RegExp(`[${TICK}${BOX}]\\s*\\p{Script=Han}+[^${TICK}${BOX}\\p{Script=Han}]*$`, 'u');
const AFTER_TICK = new RegExp(`[${TICK}]\\s*${WORD}`, 'u');
const BEFORE_TICK = new RegExp(`${WORD}\\s*[${TICK}]`, 'u');

/** Whether the text is a row of boxes to tick: `□优 ☑良`, `优（√）良（ ）`. */
export function hasBoxes(text: string): boolean {
  return MARK.test(boxed(text));
}

/** What is ticked; the whole text where it has no boxes, '' where none is ticked. */
export function tickedOf(text: string): string {
  if (!hasBoxes(text)) return text;
  const marks = boxed(text);
  const [after, before] = [AFTER_TICK.exec(marks)?.[1], BEFORE_TICK.exec(marks)?.[1]];
  return (BOX_FIRST.test(marks) ? (after ?? before) : (before ?? after)) ?? '';
}

function boxed(text: string): string {
  return text.replace(BRACKETS, (_, tick: string | undefined) => (tick === undefined ? '□' : '☑'));
}
