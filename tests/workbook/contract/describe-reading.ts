import { failureOf } from './failure-of';
import { BOOK, FORM, HIDDEN, SECOND } from './book-fixture';
import { contentsOf } from './contents';
import type { Stand } from './describe-host';

/** What every host reads alike. */
export function describeReading(stand: Stand): void {
  test('同一本工作簿：值、显示文字、公式、数字格式、合并、隐藏行都一样', async () => {
    const { host } = await stand(BOOK);
    const { grids } = await host.read();
    expect(grids.map(contentsOf)).toEqual([SECOND, FORM].map(contentsOf));
  });

  test('列出所有的表和在前的表；不指名就只读可见的', async () => {
    const { host } = await stand(BOOK);
    const { sheets, active, grids } = await host.read();
    expect(sheets).toEqual([
      { name: '分表', hidden: false },
      { name: '自评表', hidden: false },
      { name: '底稿', hidden: true },
    ]);
    expect(active).toBe('自评表');
    expect(grids.map(({ sheet }) => sheet)).toEqual(['分表', '自评表']);
  });

  test('指名就读那几张，隐藏的也读，没有的略过', async () => {
    const { host } = await stand(BOOK);
    const { grids } = await host.read({ sheets: ['底稿', '没有这张'] });
    expect(grids.map(contentsOf)).toEqual([contentsOf(HIDDEN)]);
  });

  test('已经取消就不读', async () => {
    const { host } = await stand(BOOK);
    expect(await failureOf(host.read({ signal: AbortSignal.abort() }))).toBe('cancelled');
  });

  test('进度在 0 与 1 之间，只增不减', async () => {
    const { host } = await stand(BOOK);
    const shares: number[] = [];
    await host.read({ onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
}
