import type { CellStyle } from '../grid/sheet-form';

const TEXT: CellStyle = {
  font: 'text',
  size: 10.5,
  bold: false,
  align: 'left',
  border: true,
  tone: 'plain',
  format: null,
};
const CENTRED: CellStyle = { ...TEXT, align: 'center' };
const FIGURE: CellStyle = { ...CENTRED, font: 'figures' };

/** How the cells of 核对清单 and 计分底稿 look. Each is one object, so that cells of one style are known by it. */
export const AUDIT_STYLES = {
  title: { ...TEXT, font: 'title', size: 16, align: 'center', border: false },
  head: { ...TEXT, border: false },
  columnHead: { ...CENTRED, font: 'heading', bold: true, tone: 'header' },
  text: TEXT,
  centred: CENTRED,
  figure: FIGURE,
  link: { ...FIGURE, tone: 'link' },
  section: { ...TEXT, font: 'heading', tone: 'header' },
  mutedText: { ...TEXT, tone: 'muted' },
  mutedCentred: { ...CENTRED, tone: 'muted' },
  mutedFigure: { ...FIGURE, tone: 'muted' },
} as const satisfies Readonly<Record<string, CellStyle>>;
