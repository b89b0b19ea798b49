import type { PlanEntry } from '../../../src/engine';
import { BOOK, FORM } from './book-fixture';
import { cellAt, contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf, reportLine } from './entry-of';

/** Writings over cells of every kind: a number, a formula, a truth value, an error, a format of its own, blanks. */
const OVER_ALL: readonly PlanEntry[] = [
  entryOf('C5', '文字', { before: '93.15' }),
  entryOf('E10', 0.5, { before: '96%' }),
  entryOf('F11', 99, { before: '100', beforeFormula: 'F5+SUM(F7:F10)' }),
  entryOf('B12', 1, { before: 'TRUE' }),
  entryOf('C12', 1, { before: '#DIV/0!', beforeFormula: 'F10/0' }),
  entryOf('D12', 1, { before: '=不是公式' }),
  entryOf('G5', { percent: '0.661' }),
  entryOf('G8', 25),
  entryOf('A7', '换了', { before: '产出指标' }),
];

/** What every host puts back alike. */
export function describeTakingBack(stand: Stand): void {
  test('撤回以后每一格都与写入前完全相同', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    const receipt = await host.apply(OVER_ALL);
    expect(receipt.written).toHaveLength(OVER_ALL.length);
    const back = await host.revert(receipt);
    expect(back).toMatchObject({ refused: [], unsure: [], failure: null });
    expect(back.written).toHaveLength(OVER_ALL.length);
    expect(grids().map(contentsOf)).toEqual(before);
  });

  test('其间改了别的格，所写的仍逐格还原', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply(OVER_ALL);
    await edit('自评表', 'H9', '人写的');
    await host.revert(receipt);
    const [, form] = grids().map(contentsOf);
    const person = { value: '人写的', text: '人写的', formula: null, format: null };
    expect(form?.cells).toEqual({ ...contentsOf(FORM).cells, H9: person });
  });

  test('写入以后人又改过的格留着，其余还原', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply([entryOf('G7', 22.78), entryOf('G10', 10)]);
    await edit('自评表', 'G7', 24);
    const back = await host.revert(receipt);
    expect(back.refused.map(({ entry, failure }) => `${entry.cell} ${failure.code}`)).toEqual(['G7 changed-meanwhile']);
    expect(back.written.map(({ entry }) => entry.cell)).toEqual(['G10']);
    expect(cellAt(grids(), '自评表', 'G7').value).toBe(24);
    expect(cellAt(grids(), '自评表', 'G10').value).toBeNull();
  });

  test('先后两次写入，从后往前撤回', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    const first = await host.apply([entryOf('G7', 1), entryOf('G10', { percent: '0.5' })]);
    const second = await host.apply([entryOf('G7', 2, { before: '1' }), reportLine('A1', '结论')]);
    await host.revert(second);
    await host.revert(first);
    expect(grids().map(contentsOf)).toEqual(before);
  });

  test('先后两次写入，先撤回前一次，后一次的仍在', async () => {
    const { host, grids } = await stand(BOOK);
    const first = await host.apply([entryOf('G7', 1)]);
    const second = await host.apply([entryOf('G10', 2)]);
    await host.revert(first);
    expect(cellAt(grids(), '自评表', 'G7').value).toBeNull();
    expect(cellAt(grids(), '自评表', 'G10').value).toBe(2);
    await host.revert(second);
    expect(grids().map(contentsOf)).toEqual(BOOK.grids.map(contentsOf));
  });

  test('加的表撤回时拿走', async () => {
    const { host, grids } = await stand(BOOK);
    const receipt = await host.apply([reportLine('A1', '结论'), reportLine('A3', '建议'), entryOf('G7', 1)]);
    const back = await host.revert(receipt);
    expect(back.sheets).toEqual(['自评报告']);
    expect(grids().map(contentsOf)).toEqual(BOOK.grids.map(contentsOf));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['分表', '自评表', '底稿']);
  });

  test('加的表已经没有了，再撤回只说还在的格', async () => {
    const { host } = await stand(BOOK);
    const receipt = await host.apply([reportLine('A1', '结论'), entryOf('G7', 1)]);
    await host.revert(receipt);
    const again = await host.revert(receipt);
    expect(again).toMatchObject({ written: [], sheets: [] });
    expect(again.refused.map(({ entry, failure }) => `${entry.cell} ${failure.code}`)).toEqual([
      'G7 changed-meanwhile',
    ]);
  });

  test('加的表里有人写了字就留下，只还原所写的', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply([reportLine('A1', '结论'), reportLine('A2', '建议')]);
    await edit('自评报告', 'A5', '人写的');
    const back = await host.revert(receipt);
    expect(back.sheets).toEqual([]);
    const left = grids().find(({ sheet }) => sheet === '自评报告');
    expect(left && Object.keys(contentsOf(left).cells)).toEqual(['A5']);
  });
}

/** What is put back where formulas are computed. */
export function describeRecalculating(stand: Stand): void {
  test('还原的公式按现在的数重算', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply([entryOf('F11', 99, { before: '100', beforeFormula: 'F5+SUM(F7:F10)' })]);
    await edit('自评表', 'F9', 31);
    await host.revert(receipt);
    expect(cellAt(grids(), '自评表', 'F11')).toMatchObject({ value: 101, formula: 'F5+SUM(F7:F10)' });
  });

  test('写下的公式还在就撤回，哪怕结果随人改的数变了', async () => {
    const { host, grids, edit } = await stand(BOOK);
    const receipt = await host.apply([entryOf('G7', { formula: 'ROUND(E8*F8/D8,2)', text: '25' })]);
    await edit('自评表', 'E8', 4);
    expect(cellAt(grids(), '自评表', 'G7').value).toBe(12.5);
    const back = await host.revert(receipt);
    expect(back.refused).toEqual([]);
    expect(cellAt(grids(), '自评表', 'G7')).toMatchObject({ value: null, formula: null });
  });
}
