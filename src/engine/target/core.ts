import { joinThousands } from '../number/join-thousands';

const ORDINAL = /^(?:指标\d{0,2}[:、.]?|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|其中:?|[★☆※·*•]){1,3}/;
const YUAN_SIGN = /^¥([\d.,]+)$/;
const INCLUDING = /\((?:不?含|包括)[^()]{0,12}\)/g;

/**
 * The part of a normalised text that says something: without ordinals (`指标1:`), marks (`★`, `其中`), `(含)`, quotes, spaces and a
 * closing full stop; `¥50` is 50元. A space between two digits stays where what it parts is not one number.
 */
export function coreOf(text: string): string {
  const close = joinThousands(text)
    .replace(INCLUDING, '')
    .replace(/(?<!\d) | (?!\d)|^["'“‘]|["'”’]$/g, '');
  const core = close.replace(/(?<=[^。.;,、!])[。.;,、!]+$/, '');
  const ordinal = ORDINAL.exec(core)?.[0] ?? '';
  return (core.length > ordinal.length ? core.slice(ordinal.length) : core)
    .replace(YUAN_SIGN, '$1元')
    .replace(/^¥/, '');
}

/** A piece of a list without its number: `1.建成` of `1.建成…;2.培训…`. */
export function withoutNumber(piece: string): string {
  return piece.replace(/^\d{1,2}[.)、](?!\d)/, '');
}

/** The text around its brackets and what stands in the first of them; null where it has none. An unclosed bracket runs to the end. */
export function splitBrackets(text: string): { outer: string; inner: string } | null {
  const inner = /[([【](.*?)(?:[)\]】]|$)/m.exec(text)?.[1];
  if (inner === undefined) return null;
  return { outer: text.replace(/[([【].*?(?:[)\]】]|$)/gm, ''), inner };
}

const FIGURE = String.raw`[\d.]{1,15}[%‰]?`;
/** What is measured, as a formula calls it: X, or by its name. */
const VARIABLE = String.raw`(?:[Xx]|[^\d≥≤<>=,;]{0,8}(?:率|度|例))`;
const BETWEEN = new RegExp(`^(${FIGURE})([≤<])${VARIABLE}(?:([≤<])(${FIGURE}))?$`);
const TURNED: Readonly<Record<string, string>> = { '≤': '≥', '<': '>' };

/** A condition without its variable: `X≥90%` is `≥90%`, `80%≤X≤90%` is `≥80%且≤90%`. */
export function withoutVariable(core: string): string {
  const [, low = '', sign = '', upper, high] = BETWEEN.exec(core) ?? [];
  if (low === '') return core.replace(/^[Xx](?=[≥≤<>=])/, '');
  return `${TURNED[sign] ?? ''}${low}${upper === undefined ? '' : `且${upper}${high ?? ''}`}`;
}
