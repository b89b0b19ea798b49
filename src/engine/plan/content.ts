import type { Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Content } from './plan';

/** A text that leads to a cell of the workbook when it is clicked. */
export function linkContent(sheet: string, cell: string, text = cell): Content {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return { type: 'text', text, formula: `HYPERLINK(${quoted(target)},${quoted(text)})` };
}

/** A number in its shortest form: `10`, `5.29`. */
export function numberContent(value: Decimal, formula: string | null = null): Content {
  return { type: 'number', text: plainText(value), formula };
}

/** A ratio that is shown as a percentage. */
export function percentContent(ratio: Decimal, formula: string | null = null): Content {
  return { type: 'percent', text: plainText(ratio), formula };
}

export function textContent(text: string): Content {
  return { type: 'text', text, formula: null };
}

/** A text as a formula holds it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
