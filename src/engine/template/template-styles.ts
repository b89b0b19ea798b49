import { TEXT_CELL } from '../grid/cell-styles';
import type { CellStyle } from '../grid/sheet-form';

const FIGURE: CellStyle = { ...TEXT_CELL, font: 'figures', align: 'center' };

/** How the cells of a form look: black on white, as forms are printed. Each is one object, so that cells of one style are known by it. */
export const TEMPLATE_STYLES = {
  title: { ...TEXT_CELL, font: 'title', size: 18, align: 'center', border: false },
  subtitle: { ...TEXT_CELL, size: 12, align: 'center', border: false },
  note: { ...TEXT_CELL, size: 9, border: false },
  label: { ...TEXT_CELL, font: 'heading', align: 'center' },
  text: TEXT_CELL,
  centred: { ...TEXT_CELL, align: 'center' },
  figure: FIGURE,
  rate: { ...FIGURE, format: '0.00%' },
} as const satisfies Readonly<Record<string, CellStyle>>;
