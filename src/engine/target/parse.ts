import { besideRate } from './beside-rate';
import { coreOf, splitBrackets, withoutVariable } from './core';
import { deadline } from './deadline';
import { level } from './level';
import { normalise } from './normalise';
import { notApplicable } from './not-applicable';
import { period } from './period';
import { print } from './print';
import { proportion } from './proportion';
import { quantity } from './quantity';
import { range } from './range';
import type { Found } from './sense';
import { several } from './several';
import type { Reading, ReadingContext, ReadingNote } from './target';
import { yesNo } from './yes-no';
import { zeroWord } from './zero-word';

type Reader = (core: string, context: ReadingContext) => Found | null;

/** In the order in which they are asked: words before dates, dates before figures, one figure before two. */
const WORD_READERS: readonly Reader[] = [notApplicable, level, yesNo, zeroWord, period, deadline];
const READERS: readonly Reader[] = [...WORD_READERS, quantity, range, besideRate, several, proportion];

/** What every figure has: a digit, or a sign of a spelt number. */
const FIGURE_SIGN = /[\d半零〇一二两三四五六七八九十百千万亿点]/;
/** One figure and its unit, which no other reader could take for its own: no date (`2023.12` may be one), no length of a text. */
const PLAIN_FIGURE =
  /^(?!(?:19|20)\d{2}(?:\.\d{1,2}|\d{4})$)[≥≤<>=]?\d{1,15}(?:\.\d{1,15})?(?:%|(?:(?![年月季字])[一-鿿]){0,4})$/;

/** Longer than any cell that says a figure or a date: a sentence. */
const LONGEST = 200;

/** Kinds that brackets may hold where the words before them hold no figure: `满意(95%)`. */
const MEASURED: readonly Reading['kind'][] = ['quantity', 'range', 'deadline', 'period'];

/** What says more of what was done than that it was: `已完成(12次)`. */
const TOLD_BESIDE: readonly Reading['kind'][] = ['quantity', 'deadline'];

/** What `text` says where it stands. Never throws; what it can not read is a sentence of kind `text`. */
export function parse(text: string, context: ReadingContext): Reading {
  const normal = normalise(text);
  if (normal.text === '') return { kind: 'blank', text: '', notes: [] };
  const found = understand(normal.text, context);
  if (!found) return { kind: 'text', text: normal.text, notes: [] };
  return readingOf(found, isWorded(found) ? [] : normal.notes);
}

/** A reading of what was found, printed as its normalised text. */
function readingOf({ sense, notes }: Found, more: readonly ReadingNote[]): Reading {
  // A table is read cell by cell: assigning takes half the time of spreading a sense of unknown kind.
  return Object.assign({ text: print(sense), notes: more.length === 0 ? notes : [...more, ...notes] }, sense);
}

function understand(text: string, context: ReadingContext): Found | null {
  const whole = (PLAIN_FIGURE.test(text) ? quantity(text, context) : null) ?? readCore(text, context);
  const brackets = whole ? null : splitBrackets(text);
  if (!brackets) return whole;
  const around = readCore(brackets.outer, context);
  const done = context.role === 'actual' && around?.sense.kind === 'yes-no' && around.sense.value === 'yes';
  const inside = around && !done ? null : readCore(brackets.inner, context);
  if (around && !(inside && TOLD_BESIDE.includes(inside.sense.kind)))
    return { ...around, notes: [...around.notes, 'bracket-ignored'] };
  return inside && MEASURED.includes(inside.sense.kind) ? inside : null;
}

function readCore(text: string, context: ReadingContext): Found | null {
  const core = withoutVariable(coreOf(text));
  if (core === '' || core.length > LONGEST) return null;
  for (const reader of FIGURE_SIGN.test(core) ? READERS : WORD_READERS) {
    const found = reader(core, context);
    if (found) return found;
  }
  return null;
}

/** Nobody needs to look at the width of a dash or of a word. */
function isWorded({ sense }: Found): boolean {
  return sense.kind === 'not-applicable' || sense.kind === 'yes-no' || sense.kind === 'level';
}
