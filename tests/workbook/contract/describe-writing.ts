import { evaluate } from '../../../src/engine';
import { linkContent } from '../../../src/engine/plan/content';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import type { PlanEntry } from '../../../src/engine';
import type { Host } from '../../../src/workbook/host';
import { BOOK } from './book-fixture';
import { cellAt, contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf } from './entry-of';
import { failureOf } from './failure-of';

const policy = policyById('mof-2020') as Policy;

/** What every host writes alike. */
export function describeWriting(stand: Stand): void {
  test('写入数、文字、百分比，回执逐格说明，别的格一个不动', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    const entries = [entryOf('G7', 22.78), entryOf('G5', { percent: '0.661' }), entryOf('H7', '受汛期影响')];
    const receipt = await host.apply(entries);

    expect(receipt).toMatchObject({ unsure: [], refused: [], sheets: [], failure: null });
    const told = receipt.written.map(({ entry, was, now }) => [entry.cell, was.text, now.text]);
    expect(told.sort()).toEqual([
      ['G5', '', '66.10%'],
      ['G7', '', '22.78'],
      ['H7', '', '受汛期影响'],
    ]);
    const expected = before.map((contents) => {
      if (contents.sheet !== '自评表') return contents;
      const cells = {
        ...contents.cells,
        G5: { value: 0.661, text: '66.10%', formula: null, format: '0.00%' },
        G7: { value: 22.78, text: '22.78', formula: null, format: null },
        H7: { value: '受汛期影响', text: '受汛期影响', formula: null, format: null },
      };
      return { ...contents, cells };
    });
    expect(grids().map(contentsOf)).toEqual(expected);
  });

  test('百分比只在常规格式的格里带上格式', async () => {
    const { host, grids } = await stand(BOOK);
    await host.apply([entryOf('G8', { percent: '0.5' }), entryOf('G10', { percent: '0.5' })]);
    expect(cellAt(grids(), '自评表', 'G8')).toMatchObject({ value: 0.5, format: '0.0' });
    expect(cellAt(grids(), '自评表', 'G10')).toMatchObject({ value: 0.5, text: '50.00%', format: '0.00%' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'引号", '001', '1/2', '50%', 'TRUE', '- 上行\n- 下行'])(
    '文字 %j 写进去还是原样的文字',
    async (text) => {
      const { host, grids } = await stand(BOOK);
      const { written } = await host.apply([entryOf('H8', text)]);
      expect(written.map(({ now }) => now.value)).toEqual([text]);
      expect(cellAt(grids(), '自评表', 'H8')).toMatchObject({ value: text, text, formula: null });
    },
  );

  test('公式写成公式，结果就是所算的', async () => {
    const { host, grids } = await stand(BOOK);
    const formula = 'ROUND(E8*F8/D8,2)';
    const { written } = await host.apply([entryOf('G7', { formula, text: '25' })]);
    expect(written[0]?.now).toMatchObject({ formula, text: '25' });
    expect(cellAt(grids(), '自评表', 'G7')).toMatchObject({ value: 25, formula });
  });

  test('通往别处的格写成公式，显示的是文字，读回来一样', async () => {
    const { host, grids } = await stand(BOOK);
    const link = linkContent("表'一", 'H19');
    const { written, refused } = await host.apply([{ ...entryOf('H8', ''), after: link }]);
    expect(refused).toEqual([]);
    expect(written[0]?.now).toMatchObject({ formula: link.formula, text: 'H19' });
    const formula = `HYPERLINK("#'表''一'!H19","H19")`;
    expect(cellAt(grids(), '自评表', 'H8')).toEqual({ value: 'H19', text: 'H19', formula, format: null });
  });

  test('合并的格写在左上角', async () => {
    const { host, grids } = await stand(BOOK);
    await host.apply([entryOf('F3', '某市总工会', { before: '某县总工会' })]);
    expect(cellAt(grids(), '自评表', 'F3').text).toBe('某市总工会');
  });

  test('空文字把格清空', async () => {
    const { host, grids } = await stand(BOOK);
    await host.apply([entryOf('G9', '', { before: '27' })]);
    expect(cellAt(grids(), '自评表', 'G9')).toMatchObject({ value: null, text: '' });
  });

  test('写完再评一遍，没有什么要写；按公式写也一样', async () => {
    for (const as of ['values', 'formulas'] as const) {
      const { host } = await stand(BOOK);
      const planned = await planOf(host, as);
      expect(planned.length).toBeGreaterThan(5);
      const receipt = await host.apply(planned);
      expect(receipt.refused).toEqual([]);
      expect(await planOf(host, as)).toEqual([]);
    }
  });

  test('写之前取消，什么也没写', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    const control = new AbortController();
    const call = host.apply([entryOf('G7', 1)], control.signal);
    control.abort();
    expect(await failureOf(call)).toBe('cancelled');
    expect(grids().map(contentsOf)).toEqual(before);
  });
}

async function planOf(host: Host, as: 'values' | 'formulas'): Promise<readonly PlanEntry[]> {
  const { grids } = await host.read({ sheets: ['自评表'] });
  return grids.flatMap((grid) =>
    evaluate(grid, policy, { fill: 'blanks', as }).tables.flatMap(({ plan }) => plan.entries),
  );
}
