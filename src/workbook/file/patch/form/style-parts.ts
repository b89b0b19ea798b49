import type { CellStyle } from '../../../../engine';
import { HEADER_FILL, INK, TYPEFACES } from '../../../form-look';
import { encodeAttribute } from '../encode-text';
import type { StyleParts } from '../style-sheet';

/** The number by which fonts know the Chinese script. */
const CHINESE = 134;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** What the styles part holds of a cell style, as elements without a prefix. */
export function stylePartsOf(style: CellStyle): StyleParts {
  return { font: fontXml(style), fill: fillXml(style), border: borderXml(style), alignment: alignmentXml(style) };
}

function fontXml({ font, size, bold, tone }: CellStyle): string {
  const ink = INK[tone];
  const isLatin = font === 'figures';
  return [
    '<font>',
    bold ? '<b/>' : '',
    tone === 'link' ? '<u/>' : '',
    `<sz val="${size}"/>`,
    ink === null ? '' : `<color rgb="FF${ink}"/>`,
    `<name val="${encodeAttribute(TYPEFACES[font])}"/>`,
    isLatin ? '<family val="1"/>' : `<family val="3"/><charset val="${CHINESE}"/>`,
    '</font>',
  ].join('');
}

function fillXml({ tone }: CellStyle): string {
  if (tone !== 'header') return '<fill><patternFill patternType="none"/></fill>';
  const colours = `<fgColor rgb="FF${HEADER_FILL}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colours}</patternFill></fill>`;
}

function borderXml({ border }: CellStyle): string {
  if (!border) return NO_BORDER;
  const edges = ['left', 'right', 'top', 'bottom'].map(
    (edge) => `<${edge} style="thin"><color indexed="64"/></${edge}>`,
  );
  return `<border>${edges.join('')}<diagonal/></border>`;
}

function alignmentXml({ align }: CellStyle): string {
  return `<alignment horizontal="${align}" vertical="center" wrapText="1"/>`;
}
