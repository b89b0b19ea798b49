import { format, getFormatInfo, isDateFormat } from 'numfmt';
import { decimal, fixedText } from '../engine';
import { showGeneral } from './show-general';
import { parsePlainPattern, showPlain } from './plain-number';

/** 数字格式 A number format, ready to show numbers. */
export interface NumberFormat {
  /** The code as the workbook has it; null for General. */
  readonly code: string | null;
  show(value: number): string;
}

export const GENERAL_FORMAT: NumberFormat = { code: null, show: showGeneral };

/** Days between the two systems in which workbooks count dates. */
export const DAYS_TO_1904 = 1462;
const OPTIONS = { locale: 'zh-CN' } as const;

/** The format of `code`, in a workbook that counts dates from 1900 or from 1904. */
export function numberFormat(code: string, date1904: boolean): NumberFormat {
  // A Chinese office writes some marks in its own language.
  const pattern = withBackslashes(code.replaceAll('G/通用格式', 'General').replaceAll('上午/下午', 'AM/PM'));
  if (code === 'General') return GENERAL_FORMAT;
  // Forms consist of such numbers, which need no library.
  const plain = parsePlainPattern(pattern);
  if (plain) return { code, show: (value) => (value < 0 ? `-${showPlain(-value, plain)}` : showPlain(value, plain)) };
  if (pattern === 'General' || pattern === '@' || !isReadable(pattern)) return { code, show: showGeneral };
  return { code, show: plainFirst(pattern, showerOf(pattern, date1904)) };
}

/** `0!.0,`: an office in Chinese writes `!` before a sign that is shown as it stands, where others write a backslash. */
function withBackslashes(code: string): string {
  return code.includes('!')
    ? code.replace(/("[^"]*"|\\.)|!(.)/g, (_, kept: string | undefined, sign: string) => kept ?? `\\${sign}`)
    : code;
}

function isReadable(pattern: string): boolean {
  try {
    format(pattern, 0, OPTIONS);
    return true;
  } catch {
    return false;
  }
}

/** Shows numbers through the library, which knows dates, sections, conditions, fractions and exponents. */
function showerOf(pattern: string, date1904: boolean): (value: number) => string {
  // Padding as wide as some sign is nothing that a person reads.
  const show = (value: number): string => format(pattern, value, OPTIONS).trim();
  if (isDateFormat(pattern)) return date1904 ? (value) => show(value + DAYS_TO_1904) : show;
  const { type, maxDecimals, scale } = getFormatInfo(pattern);
  if (type === 'scientific' || type === 'fraction' || type === 'general' || scale < 1) return show;
  const places = scale === 100 ? maxDecimals + 2 : maxDecimals;
  return (value) => {
    // The library rounds binary floats; a sheet rounds what it shows of them. What becomes 0 keeps its sign's section.
    const rounded = Number(fixedText(decimal(value), places));
    return show(rounded === 0 ? value : rounded);
  };
}

/** Shows what falls to a plain section without the library's help. */
function plainFirst(pattern: string, showAny: (value: number) => string): (value: number) => string {
  const sections = pattern.split(';').map(parsePlainPattern);
  const [positive = null] = sections;
  // Zeros without a section of their own fall to the first one.
  const zero = sections.length > 2 ? (sections[2] ?? null) : positive;
  return (value) => {
    const plain = value > 0 ? positive : value < 0 ? null : zero;
    return plain ? showPlain(value, plain) : showAny(value);
  };
}
