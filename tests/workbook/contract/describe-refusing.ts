import type { Receipt } from '../../../src/workbook/receipt';
import { BOOK, FORM } from './book-fixture';
import { cellAt, contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf, reportLine } from './entry-of';

const refusals = ({ refused }: Receipt): string[] =>
  refused.map(({ entry, failure }) => `${entry.cell} ${failure.code}`);
const written = (receipt: Receipt): string[] => receipt.written.map(({ entry }) => entry.cell).sort();

/** What every host leaves as it is, and says so. */
export function describeRefusing(stand: Stand): void {
  test('读表之后改动过的格不写，其余照写', async () => {
    const { host, grids, edit } = await stand(BOOK);
    await edit('自评表', 'G7', 20);
    const receipt = await host.apply([entryOf('G7', 22.78), entryOf('G10', 10)]);
    expect(refusals(receipt)).toEqual(['G7 changed-meanwhile']);
    expect(written(receipt)).toEqual(['G10']);
    expect(cellAt(grids(), '自评表', 'G7').value).toBe(20);
    expect(cellAt(grids(), '自评表', 'G10').value).toBe(10);
  });

  test('原来是公式的格要公式相同才写', async () => {
    const { host } = await stand(BOOK);
    const same = entryOf('F11', 100, { before: '100', beforeFormula: 'F5+SUM(F7:F10)' });
    expect(refusals(await host.apply([{ ...same, beforeFormula: null }]))).toEqual(['F11 changed-meanwhile']);
    expect(written(await host.apply([same]))).toEqual(['F11']);
  });

  test('一格只写一次', async () => {
    const { host, grids } = await stand(BOOK);
    expect(refusals(await host.apply([entryOf('G7', 1), entryOf('G7', 2)]))).toEqual(['G7 changed-meanwhile']);
    expect(cellAt(grids(), '自评表', 'G7').value).toBe(1);
  });

  test('受保护的表里锁定的格不写，开放的照写', async () => {
    const { host, grids } = await stand({ grids: [FORM], locked: { sheet: '自评表', open: ['G8'] } });
    const receipt = await host.apply([entryOf('G7', 22.78), entryOf('G8', 25)]);
    expect(refusals(receipt)).toEqual(['G7 cell-locked']);
    expect(written(receipt)).toEqual(['G8']);
    expect(cellAt(grids(), '自评表', 'G7').value).toBeNull();
    expect(cellAt(grids(), '自评表', 'G8').value).toBe(25);
  });

  test('表已不在的不写', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    const receipt = await host.apply([entryOf('G7', 1, { sheet: '旧表' })]);
    expect(refusals(receipt)).toEqual(['G7 sheet-gone']);
    expect(receipt).toMatchObject({ written: [], sheets: [] });
    expect(grids().map(contentsOf)).toEqual(before);
  });

  test('放不下的文字不写，其余照写', async () => {
    const { host } = await stand(BOOK);
    const receipt = await host.apply([entryOf('H7', '字'.repeat(32_768)), entryOf('H8', '好')]);
    expect(refusals(receipt)).toEqual(['H7 long-text']);
    expect(written(receipt)).toEqual(['H8']);
  });

  test('没有的报告表加在最后，写入其中', async () => {
    const { host, grids } = await stand({ grids: [FORM] });
    const receipt = await host.apply([reportLine('A1', '自评结论'), reportLine('A2', '=得分 95 分')]);
    expect(receipt).toMatchObject({ refused: [], sheets: ['自评报告'] });
    expect(written(receipt)).toEqual(['A1', 'A2']);
    expect(grids().map(({ sheet }) => sheet)).toEqual(['自评表', '自评报告']);
    expect(cellAt(grids(), '自评报告', 'A2')).toMatchObject({ value: '=得分 95 分', formula: null });
  });
}
