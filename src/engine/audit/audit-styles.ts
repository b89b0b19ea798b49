import { TEXT_CELL } from '../grid/cell-styles';
import type { CellStyle } from '../grid/sheet-form';

const CENTRED: CellStyle = { ...TEXT_CELL, align: 'center' };
const FIGURE: CellStyle = { ...CENTRED, font: 'figures' };

/** How the cells of 核对清单 and 计分底稿 look. Each is one object, so that cells of one style are known by it. */
export const AUDIT_STYLES = {
  title: { ...TEXT_CELL, font: 'title', size: 16, align: 'center', border: false },
  head: { ...TEXT_CELL, border: false },
  columnHead: { ...CENTRED, font: 'heading', bold: true, tone: 'header' },
  text: TEXT_CELL,
  centred: CENTRED,
  figure: FIGURE,
  link: { ...FIGURE, tone: 'link' },
  section: { ...TEXT_CELL, font: 'heading', tone: 'header' },
  mutedText: { ...TEXT_CELL, tone: 'muted' },
  mutedCentred: { ...CENTRED, tone: 'muted' },
  mutedFigure: { ...FIGURE, tone: 'muted' },
} as const satisfies Readonly<Record<string, CellStyle>>;
