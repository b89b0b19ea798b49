const LINE_BREAKS = /(?<!\s)\s*[\r\n]\s*/g;
const BLANKS = /[\s\u200B\u2060]+/g;
/** Blanks that separate nothing: those not between two ASCII letters or digits. */
const PADDING = /(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g;
/** What Word leaves behind in pasted text. */
const WORD_RESIDUE = /\[(?:bookmark|image):[^[\]]*\]/g;

/** Shown text without blanks around it, line breaks and residue of Word; blanks inside a sentence stay. */
export function flat(text: string): string {
  const whole = text.includes('[') ? text.replace(WORD_RESIDUE, '') : text;
  const trimmed = whole.trim();
  return trimmed.includes('\n') || trimmed.includes('\r') ? trimmed.replace(LINE_BREAKS, '') : trimmed;
}

/** Text without any blank: the form in which words are compared. */
export function squeeze(text: string): string {
  return text.replace(BLANKS, '');
}

/** What unpadding could change: nothing of most texts. */
const MAY_BE_PADDED = /[\s\u200B\u2060[]/;

/** Text without the blanks that only pad it (`满意度    指标`); a blank between Latin words or numbers stays as one. */
export function unpad(text: string): string {
  if (!MAY_BE_PADDED.test(text)) return text;
  return flat(text).replace(BLANKS, ' ').replace(PADDING, '');
}

const BRACKETED = /[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]/g;
const MARKS_AROUND = /^[★☆※*]+|(?<![:：;；★*])[:：;；★*]+$/g;
const YEAR_BEFORE = /^20\d\d年度?(?=.)/;
/** What a bare word holds nothing of. */
const DECORATION = /^20|[\s\u200B\u2060(（[【〔★☆※*:：;；]/;

/**
 * What a label says, for comparing: without blanks, brackets, a year in front and marks around it (`2023年
 * 得分(20分*执行率)：` → `得分`).
 */
export function wordOf(text: string): string {
  if (!DECORATION.test(text)) return text;
  const squeezed = squeeze(text);
  const bare = squeezed.replace(BRACKETED, '').replace(MARKS_AROUND, '').replace(YEAR_BEFORE, '');
  return bare === '' ? squeezed : bare;
}

/** `compute`, which remembers what it said: the same labels come again on every row, the same row for every table beside another. */
export function remembering<T, Key = string>(compute: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = compute(key);
      known.set(key, value);
    }
    return value as T;
  };
}
