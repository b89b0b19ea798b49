import type { CellStyle } from '../grid/sheet-form';
import type { GoalBlock, HeadingBlock, LineBlock } from './template-form';
import { inputOf, NOTHING, type SheetDraft } from './sheet-draft';
import type { Sums } from './sums';
import { TEMPLATE_STYLES } from './template-styles';

/** Points of a line to write in. */
const LINE = 24;

/** Longer texts stand at the left. */
const SHORT = 24;

/** A title, the line below it, or a note. */
export function buildHeading(draft: SheetDraft, { kind, text, filled }: HeadingBlock, sample: boolean): void {
  const row = draft.add(1);
  const area = { top: row, left: 0, bottom: row, right: draft.width - 1 };
  draft.put(area, inputOf(sample ? (filled ?? text) : text), TEMPLATE_STYLES[kind]);
}

/** A row of labels and places. */
export function buildLine(draft: SheetDraft, { spans, tall }: LineBlock, sample: boolean, sums: Sums): void {
  const row = draft.add(1);
  let left = 0;
  for (const span of spans) {
    const area = { top: row, left, bottom: row, right: left + span.columns - 1 };
    left += span.columns;
    if ('label' in span) draft.put(area, inputOf(span.label), TEMPLATE_STYLES.label);
    else if ('total' in span) sums.total = area;
    else draft.put(area, sample ? inputOf(span.entry) : NOTHING, tall ? TEMPLATE_STYLES.text : styleOf(span.entry));
  }
  draft.heighten(row, tall ? paragraphOf(draft) : LINE);
}

/** Paragraphs side by side. */
export function buildGoal(draft: SheetDraft, { side, columns }: GoalBlock, sample: boolean): void {
  const row = draft.add(2);
  const beside = { top: row, left: 0, bottom: row + 1, right: side.columns - 1 };
  draft.put(beside, inputOf(side.label), TEMPLATE_STYLES.label);
  let left = side.columns;
  for (const { columns: width, label, entry } of columns) {
    const right = left + width - 1;
    draft.put({ top: row, left, bottom: row, right }, inputOf(label), TEMPLATE_STYLES.label);
    const below = { top: row + 1, left, bottom: row + 1, right };
    draft.put(below, sample ? inputOf(entry) : NOTHING, TEMPLATE_STYLES.text);
    left = right + 1;
  }
  draft.heighten(row + 1, paragraphOf(draft));
}

/** Points of a paragraph: the wider the page, the fewer its lines. */
function paragraphOf({ form }: SheetDraft): number {
  return form.landscape ? 48 : 66;
}

function styleOf(entry: string): CellStyle {
  return entry.length > SHORT ? TEMPLATE_STYLES.text : TEMPLATE_STYLES.centred;
}
