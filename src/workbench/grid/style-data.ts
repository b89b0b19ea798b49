import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { BordersLook, EdgeLook, FontLook, StyleLook } from '../../workbook/file/look/look';
import { fontStack } from './font-stack';

/** The lines that the grid draws, by the names that a file gives them. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const BLACK = '#000000';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** Pixels of a step of indent. */
const INDENT = 9;
const YES = BooleanNumber.TRUE;

/** A cell style as the grid takes it. */
export function styleData(look: StyleLook): IStyleData {
  const { fill, borders, horizontal, vertical, wrap, rotation, format } = look;
  const edges = borderData(borders);
  return {
    ...fontData(look.font),
    vt: VERTICAL[vertical] ?? VerticalAlign.MIDDLE,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(edges && { bd: edges }),
    ...(horizontal !== null && { ht: HORIZONTAL[horizontal] ?? null }),
    ...(rotation !== 0 && { tr: rotation === 'stacked' ? { a: 0, v: YES } : { a: -rotation } }),
    ...(format !== null && { n: { pattern: format } }),
    ...padding(look),
  };
}

/** The font of a cell or of a run of text as the grid takes it. */
export function fontData({ name, size, bold, italic, strike, underline, script, colour }: FontLook): IStyleData {
  return {
    ff: fontStack(name ?? ''),
    fs: size,
    ...(bold && { bl: YES }),
    ...(italic && { it: YES }),
    ...(strike && { st: { s: YES } }),
    ...(underline && { ul: { s: YES, ...(underline === 'double' && { t: TextDecoration.DOUBLE }) } }),
    ...(script && { va: script === 'sub' ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT }),
    ...(colour !== null && { cl: { rgb: colour } }),
  };
}

function borderData({ left, right, top, bottom, falling, rising }: BordersLook): IBorderData | null {
  const data: IBorderData = {
    ...(left && { l: lineData(left) }),
    ...(right && { r: lineData(right) }),
    ...(top && { t: lineData(top) }),
    ...(bottom && { b: lineData(bottom) }),
    ...(falling && { tl_br: lineData(falling) }),
    ...(rising && { bl_tr: lineData(rising) }),
  };
  return Object.keys(data).length === 0 ? null : data;
}

function lineData({ style, colour }: EdgeLook): IBorderStyleData {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: colour ?? BLACK } };
}

function padding({ indent, horizontal }: StyleLook): IStyleData {
  if (indent === 0) return {};
  return { pd: horizontal === 'right' ? { r: indent * INDENT } : { l: indent * INDENT } };
}
