import type { SheetForm } from '../../../src/engine';
import { gridOf } from '../../support/grid-of';
import { BOOK, FORM } from './book-fixture';
import { cellAt, contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf } from './entry-of';
import { failureOf } from './failure-of';
import { at, own, OWN_ENTRIES, OWN_FORM, OWN_SHEET } from './form-fixture';
import { SIDES } from './seen-sheet';

const BARE = { size: expect.any(Number) as number, bold: false, underlined: false, ink: null, fill: null, lines: [] };

/** How every host makes the sheets that are ours, and takes one away. */
export function describeForms(stand: Stand): void {
  test('新表照版式做好：列宽、冻结、页面、字体、线、底色', async () => {
    const { host, seen, grids } = await stand(BOOK);
    const receipt = await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    expect(receipt).toMatchObject({ refused: [], unsure: [], failure: null, sheets: [OWN_SHEET] });
    expect(receipt.written).toHaveLength(OWN_ENTRIES.length);
    const { cell, height, ...sheet } = seen(OWN_SHEET);
    expect(sheet).toEqual({ widths: 4, frozenRows: 2, landscape: true, titleRows: '$1:$2', validations: 4 });
    expect(height(0)).toBe(30);
    const text = { ...BARE, typeface: '仿宋_GB2312', size: 10.5, align: 'left', wraps: true, lines: SIDES };
    expect(cell(0, 3)).toEqual({ ...text, typeface: '方正小标宋简体', size: 16, align: 'center', lines: [] });
    expect(cell(1, 2)).toEqual({ ...text, typeface: '黑体', bold: true, align: 'center', fill: 'F2F2F2' });
    expect(cell(4, 1)).toEqual(text);
    expect(cell(2, 2)).toEqual({ ...text, typeface: 'Times New Roman', align: 'right' });
    expect(cell(3, 3)).toEqual({ ...text, underlined: true, ink: '0563C1' });
    expect(cell(4, 3)).toEqual({ ...text, ink: '595959' });
    expect(
      grids()
        .at(-1)
        ?.merges.map(({ top }) => top),
    ).toEqual([0, 3]);
  });

  test('新表里写的内容都在，数照版式的格式显示，百分比照旧，链接读得回来', async () => {
    const { host, grids } = await stand(BOOK);
    const { written } = await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    expect(cellAt(grids(), OWN_SHEET, 'C3')).toMatchObject({ value: 9.5, text: '9.50', format: '0.00' });
    expect(cellAt(grids(), OWN_SHEET, 'A5')).toMatchObject({ value: 0.5, text: '50.00%', format: '0.00%' });
    const link = { text: 'E7', formula: `HYPERLINK("#'自评表'!E7","E7")` };
    expect(cellAt(grids(), OWN_SHEET, 'D3')).toMatchObject(link);
    const told = new Map(written.map(({ entry, now }) => [entry.cell, now.text]));
    expect([told.get('C3'), told.get('D3')]).toEqual(['9.50', 'E7']);
    expect((await host.read({ sheets: [OWN_SHEET] })).grids.map(contentsOf)).toEqual(grids().slice(-1).map(contentsOf));
  });

  test('没有版式、又不是报告的，不做新表', async () => {
    const { host } = await stand(BOOK);
    const { refused } = await host.apply([own('A1', '核对清单')], undefined, [{ ...OWN_FORM, sheet: '别的表' }]);
    expect(refused.map(({ failure }) => failure.code)).toEqual(['sheet-gone']);
  });

  test('再写到自己的表，样子整个换成新的', async () => {
    const { host, seen, grids } = await stand(BOOK);
    await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    const receipt = await host.apply([own('D4', '好'), own('B2', '事项', '问题')], undefined, [SMALLER]);
    expect(receipt.refused).toEqual([]);
    const { cell, height, ...sheet } = seen(OWN_SHEET);
    expect(sheet).toMatchObject({ frozenRows: 0, landscape: false, validations: 0 });
    expect(cell(1, 1)).toMatchObject({ typeface: '仿宋_GB2312', bold: false, fill: null, lines: [] });
    expect(cell(1, 3)).toMatchObject(BARE);
    expect(cell(2, 3)).toMatchObject(BARE);
    expect(height(0)).not.toBe(30);
    expect(grids().at(-1)?.merges).toEqual([at('A4:B4')]);
    const texts = ['B2', 'D4', 'B3', 'C3'].map((name) => cellAt(grids(), OWN_SHEET, name).text);
    expect(texts).toEqual(['事项', '好', OWN_ENTRIES[6]?.after.text, '9.50']);
  });

  test('这一次没有写到的表，有版式也不动', async () => {
    const { host, seen } = await stand(BOOK);
    await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    await host.apply([entryOf('G7', 1)], undefined, [SMALLER]);
    expect(seen(OWN_SHEET)).toMatchObject({ widths: 4, frozenRows: 2 });
  });

  test('撤回时，做好样子的新表整个拿走', async () => {
    const { host, grids } = await stand(BOOK);
    const receipt = await host.apply([...OWN_ENTRIES, entryOf('G7', 1)], undefined, [OWN_FORM]);
    const back = await host.revert(receipt);
    expect(back).toMatchObject({ refused: [], unsure: [], failure: null, sheets: [OWN_SHEET] });
    expect(grids().map(contentsOf)).toEqual(BOOK.grids.map(contentsOf));
  });

  test('其间改了别的格，做好样子的新表仍整个拿走', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    await edit('自评表', 'H9', '人写的');
    expect((await host.revert(receipt)).sheets).toEqual([OWN_SHEET]);
    expect(grids().map(({ sheet }) => sheet)).toEqual(BOOK.grids.map(({ sheet }) => sheet));
  });

  test('自己的表受保护时，没锁的格照写，样子不动', async () => {
    const standing = gridOf(
      [
        ['核对清单', null],
        ['旧', '旧'],
      ],
      { sheet: OWN_SHEET, merges: ['A1:B1'] },
    );
    const { host, seen, grids } = await stand({
      grids: [FORM, standing],
      locked: { sheet: OWN_SHEET, open: ['B2'] },
    });
    const receipt = await host.apply([own('A2', '新', '旧'), own('B2', '新', '旧')], undefined, [OWN_FORM]);
    expect(receipt.written.map(({ entry }) => entry.cell)).toEqual(['B2']);
    expect(receipt.refused.map(({ failure }) => failure.code)).toEqual(['cell-locked']);
    expect(seen(OWN_SHEET)).toMatchObject({ widths: 0, frozenRows: 0 });
    expect(grids().at(-1)?.merges).toEqual([at('A1:B1')]);
  });

  test('工作簿的结构受保护，新表不做，别的照写', async () => {
    const { host, grids } = await stand({ ...BOOK, structureLocked: true });
    const receipt = await host.apply([own('A1', '核对清单'), entryOf('G7', 1)], undefined, [OWN_FORM]);
    expect(receipt.refused.map(({ failure }) => failure.code)).toEqual(['structure-locked']);
    expect(receipt.written.map(({ entry }) => entry.cell)).toEqual(['G7']);
    expect(grids().map(({ sheet }) => sheet)).toEqual(BOOK.grids.map(({ sheet }) => sheet));
  });

  test('连同内容和版式加一张表，名字取自内容', async () => {
    const { host, seen, grids } = await stand(BOOK);
    const template = gridOf([['项目支出绩效自评表'], ['指标', null, 1.5]], { sheet: '自评表' });
    expect(await host.addSheet(template, OWN_FORM)).toBe('自评表 (2)');
    expect(seen('自评表 (2)')).toMatchObject({ widths: 4, frozenRows: 2, landscape: true });
    expect(seen('自评表 (2)').cell(1, 0)).toMatchObject({ typeface: '黑体', lines: SIDES });
    expect(
      grids()
        .at(-1)
        ?.merges.map(({ top }) => top),
    ).toEqual([0, 3]);
    expect(cellAt(grids(), '自评表 (2)', 'A2').text).toBe('指标');
  });

  test('去掉一张表，别的表一个不动', async () => {
    const { host, grids } = await stand(BOOK);
    await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
    await host.removeSheet(OWN_SHEET);
    expect(grids().map(contentsOf)).toEqual(BOOK.grids.map(contentsOf));
    await host.removeSheet('分表');
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['自评表', '底稿']);
  });

  test('没有的表、唯一看得见的表、结构受保护的工作簿里的表，都去不掉', async () => {
    const { host } = await stand({ grids: [FORM, ...BOOK.grids.slice(2)], hidden: ['底稿'] });
    expect(await failureOf(host.removeSheet('没有'))).toBe('no-sheet');
    expect(await failureOf(host.removeSheet('自评表'))).toBe('last-sheet');
    await host.removeSheet('底稿');
    const locked = await stand({ ...BOOK, structureLocked: true });
    expect(await failureOf(locked.host.removeSheet('分表'))).toBe('structure-locked');
    expect(locked.grids()).toHaveLength(3);
  });
}

/** Another look of the same sheet: nothing of the first one may be left. */
const SMALLER: SheetForm = {
  sheet: OWN_SHEET,
  widths: [20, 20, 20, 20],
  heights: new Map(),
  merges: [at('A4:B4')],
  styles: [
    {
      area: at('A1:B3'),
      style: { font: 'text', size: 12, bold: false, align: 'left', border: false, tone: 'plain', format: null },
    },
  ],
  frozenRows: 0,
  landscape: false,
  validations: [],
};
