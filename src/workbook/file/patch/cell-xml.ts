import { cellName, type CellValue } from '../../../engine';
import type { CellContent } from './cell-content';
import { encodeCellText, encodeText } from './encode-text';
import { withAttribute, withoutAttribute } from './tag';

/** The element of a cell that holds `content`. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: string | undefined,
  { value, formula }: CellContent,
): string {
  const shown = style === undefined ? '' : ` s="${style}"`;
  const start = `<${prefix}c r="${cellName(row, column)}"${shown}`;
  const end = `</${prefix}c>`;
  if (formula !== null) {
    return `${start}${typeAttribute(value)}><${prefix}f>${encodeText(formula)}</${prefix}f>${resultXml(prefix, value)}${end}`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') {
    return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t></${prefix}is>${end}`;
  }
  return `${start}${typeAttribute(value)}>${resultXml(prefix, value)}${end}`;
}

/** The element of a formula's cached result; nothing where there is none. */
export function resultXml(prefix: string, value: CellValue): string {
  if (value === null) return '';
  return `<${prefix}v>${resultText(value)}</${prefix}v>`;
}

/** The start tag of a formula's cell whose cached result becomes `value`. */
export function resultTag(tag: string, value: CellValue): string {
  // Metadata of the old value, such as a picture, says nothing of the new one.
  const bare = withoutAttribute(withoutAttribute(tag, 't'), 'vm');
  const type = typeOf(value);
  return type === null ? bare : withAttribute(bare, 't', type);
}

function typeAttribute(value: CellValue): string {
  const type = typeOf(value);
  return type === null ? '' : ` t="${type}"`;
}

/** The type of a formula's result; null for a number, which needs none. */
function typeOf(value: CellValue): string | null {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : null;
}

function resultText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'string') return encodeCellText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return encodeText(value.error);
}
