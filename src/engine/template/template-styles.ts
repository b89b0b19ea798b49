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
const FIGURE: CellStyle = { ...TEXT, font: 'figures', align: 'center' };

/** How the cells of a form look: black on white, as forms are printed. Each is one object, so that cells of one style are known by it. */
export const TEMPLATE_STYLES = {
  title: { ...TEXT, font: 'title', size: 18, align: 'center', border: false },
  subtitle: { ...TEXT, size: 12, align: 'center', border: false },
  note: { ...TEXT, size: 9, border: false },
  label: { ...TEXT, font: 'heading', align: 'center' },
  text: TEXT,
  centred: { ...TEXT, align: 'center' },
  figure: FIGURE,
  rate: { ...FIGURE, format: '0.00%' },
} as const satisfies Readonly<Record<string, CellStyle>>;
