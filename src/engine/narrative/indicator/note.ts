import { isUnexplained } from '../../check/is-unexplained';
import type { Field } from '../../table/table';
import { words } from '../facts';
import { isInstruction } from '../is-instruction';
import { Passage } from '../passage';
import type { Tale } from './tale';

/** What a note of the sheet gives as reason and as measures, each as a sentence; null where it does not. */
export interface Note {
  readonly reason: Passage | null;
  /** Without a stop, to go on from what it is for. */
  readonly measures: Passage | null;
}

const NONE: Note = { reason: null, measures: null };

/** What a drafted note leaves open: with it the note is no reason yet. */
const OPEN = '【待补充';
const MEASURES_BEGIN = /(?:下一步)?(?:改进|整改)?措施(?:[:：]|是|为)|下一步(?:工作)?[，,:：]?|下年度将|今后将?[，,]?/;
/** A note that begins so tells what will be done, not why it came so. */
const ONLY_MEASURES = /^(?:加强|加大|加快|完善|健全|进一步|优化|强化|严格|改进措施)/;
const REASON_LABEL = /^(?:未完成|偏差|扣分|超额)?(?:的)?(?:主要)?原因(?:分析)?[:：]/;
/** A reason that begins so needs no word before it. */
const SPEAKS_FOR_ITSELF = /^(?:因|由于|受|鉴于|主要|按照|根据)|原因/;

/** What the note of an indicator gives. */
export function noteOf({ indicator }: Tale): Note {
  return noteIn(indicator.row.note);
}

/** What a note of the sheet gives; nothing of its own is added. */
export function noteIn(note: Field | null): Note {
  if (!note || isUnexplained(note) || isInstruction(note) || note.text.includes(OPEN)) return NONE;
  const { text, cell } = note;
  if (ONLY_MEASURES.test(text)) return { reason: null, measures: words(measuresIn(text), cell) };
  const start = text.search(MEASURES_BEGIN);
  if (start < 0) return { reason: reasonSentence(text, cell), measures: null };
  return {
    reason: reasonSentence(text.slice(0, start), cell),
    measures: words(measuresIn(text.slice(start)), cell),
  };
}

function measuresIn(text: string): string {
  return text.replace(/^(?:下一步)?(?:改进|整改)?措施(?:[:：]|是|为)?/, '');
}

function reasonSentence(text: string, cell: string): Passage | null {
  const bare = text.replace(REASON_LABEL, '');
  const reason = words(bare, cell);
  if (bare !== text) return Passage.sentence([Passage.say('narrative.reason', { reason })]);
  if (SPEAKS_FOR_ITSELF.test(text)) return Passage.sentence([reason]);
  return Passage.sentence([Passage.say('narrative.note', { reason })]);
}
