import type { Field, IndicatorRow } from '../../table/table';
import { quotation, woven } from '../facts';
import { Passage } from '../passage';
import { isCopied } from './is-copied';
import type { Tale } from './tale';

/** What reads as a figure, with an operator or the words for one in front; other words are quoted. */
const FIGURE =
  /^(?:不低于|不少于|不高于|不超过|不大于|不小于|控制在|大于|小于|至少|超过|低于|高于|约)?[^\p{Script=Han}\d]*\d(?:.{0,24})$/u;
const BARE = /^\s*[≥≤<>=]{0,2}\s*\d[\d,.]*\s*$/;
/** Longer words do not fit into brackets beside a name. */
const LONGEST_SHORT = 24;

/** Target and actual of an indicator as clauses of its own sentence. */
export function valuesClause({ indicator }: Tale): Passage | null {
  const { row } = indicator;
  if (!hasFigure(row.target) && sameText(row.target, row.actual)) {
    return Passage.say('narrative.same-words', { target: quotation(row.target) });
  }
  const target = hasFigure(row.target)
    ? Passage.say('narrative.target', { target: quotation(targetOf(row, withoutEquals)) })
    : Passage.say('narrative.target-words', { target: quotation(row.target) });
  return Passage.clause([target, isCopied(indicator) ? copied() : actualClause(row)]);
}

function copied(): Passage | null {
  return Passage.say('narrative.actual-copied', {});
}

function actualClause(row: IndicatorRow): Passage | null {
  const { actual } = row;
  const said = quotation(withUnit(row));
  if (actual && !said) return quotation(row.target) && Passage.say('narrative.actual-open', {});
  return hasFigure(actual)
    ? Passage.say('narrative.actual', { actual: said })
    : Passage.say('narrative.actual-words', { actual: said });
}

/** Name, target and actual of one indicator among several; `withActual` where what was reached is to be told. */
export function bracketed(tale: Tale, withActual: boolean): Passage | null {
  const { target, actual } = tale.indicator.row;
  const more =
    withActual && sameText(target, actual)
      ? same(tale.indicator.row)
      : Passage.clause([shortTarget(tale.indicator.row), withActual ? shortActual(tale.indicator.row) : null]);
  return more ? Passage.say('narrative.bracketed', { head: tale.name, more }) : tale.name;
}

/** True where the actual value is the figure of the target, word for word. */
export function isAsTargeted({ indicator: { row } }: Tale): boolean {
  return hasFigure(row.target) && sameText(row.target, row.actual);
}

/** Name and target of an indicator that was reached as it was targeted. */
export function targetOnly({ name, indicator: { row } }: Tale): Passage | null {
  return Passage.say('narrative.bracketed', { head: name, more: quotation(targetOf(row)) });
}

function same(row: IndicatorRow): Passage | null {
  const said = quotation(targetOf(row));
  return hasFigure(row.target)
    ? Passage.say('narrative.short-same', { target: said })
    : Passage.say('narrative.short-same-words', { target: said });
}

function shortTarget(row: IndicatorRow): Passage | null {
  const said = quotation(targetOf(row));
  return hasFigure(row.target)
    ? Passage.say('narrative.short-target', { target: said })
    : Passage.say('narrative.short-target-words', { target: said });
}

function shortActual(row: IndicatorRow): Passage | null {
  const { actual } = row;
  const said = quotation(withUnit(row));
  return hasFigure(actual)
    ? Passage.say('narrative.actual', { actual: said })
    : Passage.say('narrative.short-actual-words', { actual: said });
}

/** True where target and actual are short enough for brackets. */
export function fitsBrackets({ indicator: { row } }: Tale): boolean {
  return [row.target, row.actual].every((field) => (field?.text.length ?? 0) <= LONGEST_SHORT);
}

function sameText(a: Field | null, b: Field | null): boolean {
  return a !== null && b !== null && a.text !== '' && woven(a.text) === woven(b.text);
}

function hasFigure(field: Field | null): boolean {
  return field !== null && FIGURE.test(field.text.normalize('NFKC'));
}

/** The actual value with the unit of its own column, where it is a bare number. */
function withUnit({ actual, unitText }: IndicatorRow): Field | null {
  if (!actual?.number || unitText === '' || !/\d$/.test(actual.text)) return actual;
  return { ...actual, text: `${actual.text}${unitText}` };
}

/** The target with that unit, where it is a bare number behind an operator at most. */
function targetOf({ target, unitText }: IndicatorRow, as = (field: Field): Field => field): Field | null {
  if (!target) return null;
  return as(
    BARE.test(target.text.normalize('NFKC')) ? { ...target, text: `${target.text.trim()}${unitText}` } : target,
  );
}

/** `年度指标值为100%`, where the form writes `＝100%`. */
function withoutEquals(target: Field): Field {
  return { ...target, text: target.text.replace(/^\s*[=＝]\s*/, '') };
}
