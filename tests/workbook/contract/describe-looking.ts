import type { Change } from '../../../src/workbook/host';
import { gridOf } from '../../support/grid-of';
import { BOOK } from './book-fixture';
import { contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf } from './entry-of';
import { failureOf } from './failure-of';

/** What every host shows and tells alike, and how it takes a new sheet. */
export function describeLooking(stand: Stand): void {
  test('人改了哪一格、选了哪一格会说，自己写的不说，停了就不再说', async () => {
    const { host, edit, click } = await stand(BOOK);
    const changes: Change[] = [];
    const stop = await host.watch((change) => changes.push(change));
    await host.apply([entryOf('G7', 1)]);
    await told();
    expect(changes).toEqual([]);
    await edit('自评表', 'G10', 9);
    await click('自评表', 'B9');
    await told();
    expect(changes).toContainEqual({ kind: 'edit', sheet: '自评表', address: 'G10' });
    expect(changes).toContainEqual({ kind: 'select', sheet: '自评表', address: 'B9' });
    await stop();
    const before = changes.length;
    await edit('自评表', 'G10', 8);
    await told();
    expect(changes).toHaveLength(before);
  });

  test('选中和标出什么都不改', async () => {
    const { host, grids } = await stand(BOOK);
    const before = grids().map(contentsOf);
    await host.select('分表', 'B2:C3');
    expect((await host.read()).active).toBe('分表');
    await host.highlight([{ sheet: '自评表', areas: [{ top: 6, left: 0, bottom: 9, right: 7 }] }]);
    await host.highlight([]);
    expect(grids().map(contentsOf)).toEqual(before);
  });

  test('没有的表选不了', async () => {
    const { host } = await stand(BOOK);
    expect(await failureOf(host.select('没有这张', 'A1'))).toBe('no-sheet');
  });

  test('加一张表，内容、公式、格式、合并都在，排在最后，放到前面', async () => {
    const { host, grids } = await stand(BOOK);
    const sample = gridOf(
      [
        ['示例', null, { value: 0.5, text: '50.0%', format: '0.0%' }],
        [2, { value: 4, formula: 'A2*2' }, '=不是公式'],
        [{ value: true, text: 'TRUE' }, '001'],
      ],
      { sheet: '示例', merges: ['A1:B1'] },
    );
    expect(await host.addSheet(sample)).toBe('示例');
    expect(grids().map(contentsOf)).toEqual([...BOOK.grids, sample].map(contentsOf));
    expect((await host.read()).active).toBe('示例');
  });

  test('名字有了就在后面加数', async () => {
    const { host } = await stand(BOOK);
    const empty = gridOf([['甲']], { sheet: '自评表' });
    const names = [await host.addSheet(empty), await host.addSheet(empty)];
    expect(names).toEqual(['自评表 (2)', '自评表 (3)']);
    expect((await host.read()).sheets.slice(3).map(({ name }) => name)).toEqual(names);
  });
}

/** An event is on its way for a while. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
