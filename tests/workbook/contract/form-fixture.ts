import type { Area, CellStyle, PlanEntry, SheetForm } from '../../../src/engine';
import { parseArea } from '../../../src/engine';
import { linkContent } from '../../../src/engine/plan/content';
import { entryOf, type Writing } from './entry-of';

/** A sheet that 绩评 itself makes: a title over all columns, heads that stay in sight, texts, a figure and a link. */
export const OWN_SHEET = '核对清单';

const PLAIN: CellStyle = {
  font: 'text',
  size: 10.5,
  bold: false,
  align: 'left',
  border: true,
  tone: 'plain',
  format: null,
};
const TITLE: CellStyle = { ...PLAIN, font: 'title', size: 16, align: 'center', border: false };
const HEAD: CellStyle = { ...PLAIN, font: 'heading', bold: true, align: 'center', tone: 'header' };
const FIGURE: CellStyle = { ...PLAIN, font: 'figures', align: 'right', format: '0.00' };

export const OWN_FORM: SheetForm = {
  sheet: OWN_SHEET,
  widths: [8, 30, 10, 12],
  heights: new Map([[0, 30]]),
  merges: [at('A1:D1'), at('B4:C5')],
  styles: [
    { area: at('A1:D1'), style: TITLE },
    { area: at('A2:D2'), style: HEAD },
    { area: at('A3:B5'), style: PLAIN },
    { area: at('C3:C5'), style: FIGURE },
    { area: at('D3:D4'), style: { ...PLAIN, tone: 'link' } },
    { area: at('D5'), style: { ...PLAIN, tone: 'muted' } },
  ],
  frozenRows: 2,
  landscape: true,
  validations: [
    { area: at('D5'), choices: ['采纳', '搁置'], strict: true },
    { area: at('D3'), choices: ['采纳', '搁置'], strict: false },
    { area: at('C4:C5'), from: '0', to: 'A4' },
    { area: at('C3'), from: '0', to: '100' },
  ],
};

/** Texts long enough to need several lines, in a cell and over merged ones. */
export const LONG = '指标值与实际完成值的单位不同，无法比较；请统一单位后再评。'.repeat(3);

export const OWN_ENTRIES: readonly PlanEntry[] = [
  own('A1', '核对清单'),
  ...['序号', '问题', '扣分', '位置'].map((head, column) => own(`${'ABCD'.charAt(column)}2`, head)),
  own('A3', 1),
  own('B3', LONG),
  own('C3', 9.5),
  { ...own('D3', ''), after: linkContent('自评表', 'E7') },
  own('A4', 2),
  own('B4', LONG.repeat(2)),
  own('A5', { percent: '0.5' }),
  own('D5', '搁置'),
];

/** What is planned for a cell of the sheet. */
export function own(cell: string, writing: Writing, before = ''): PlanEntry {
  return entryOf(cell, writing, { sheet: OWN_SHEET, before });
}

export function at(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`No area: ${address}`);
  return area;
}
