/** A number that a person typed with its looks: `50%`, `1,234.5`, `¥20`. */
export interface TypedNumber {
  readonly value: number;
  /** The number format that a General cell takes on; null for none. */
  readonly numberFormat: string | null;
}

const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^([-+]?\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const FRACTION = /^([-+]?\d+) (\d{1,2})\/(\d{1,2})$/;

/** Reads a number as Excel does where one is typed; null for what is none. General knowledge of Excel. */
export function typedNumber(text: string): TypedNumber | null {
  const plain = PLAIN.exec(text);
  if (plain) return { value: Number(text), numberFormat: plain[1] ? '0.00E+00' : null };
  const grouped = GROUPED.exec(text);
  if (grouped) return { value: Number(text.replaceAll(',', '')), numberFormat: grouped[2] ? '#,##0.00' : '#,##0' };
  return typedPercent(text) ?? typedMoney(text) ?? typedFraction(text);
}

function typedPercent(text: string): TypedNumber | null {
  const inside = /^(.+?)\s*%$/.exec(text)?.[1];
  const number = inside === undefined ? null : typedNumber(inside);
  if (!number || number.numberFormat?.includes('%')) return null;
  return { value: number.value / 100, numberFormat: inside?.includes('.') ? '0.00%' : '0%' };
}

/** `¥5`, `$5` and, for a debt, `(5)`. */
function typedMoney(text: string): TypedNumber | null {
  const debt = /^\((.+)\)$/.exec(text)?.[1];
  if (debt !== undefined) {
    const number = /^[-+]/.test(debt) ? null : typedNumber(debt);
    return number && { ...number, value: -number.value };
  }
  const sum = /^([-+]?)[¥￥$]\s*(\d.*)$/.exec(text);
  const number = sum && typedNumber(`${sum[1] ?? ''}${sum[2] ?? ''}`);
  return number && { value: number.value, numberFormat: '¥#,##0.00;¥-#,##0.00' };
}

function typedFraction(text: string): TypedNumber | null {
  const [, whole, part, of] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(of) === 0) return null;
  const sign = whole.startsWith('-') ? -1 : 1;
  return { value: Number(whole) + (sign * Number(part)) / Number(of), numberFormat: '# ?/?' };
}
