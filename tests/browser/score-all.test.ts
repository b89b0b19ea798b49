import { describePane } from '../support/built-pane/describe-pane';
import { snapshotOf } from '../support/built-pane/snapshot-of';

describePane('一键评分，从点击到回执再到撤回', (open) => {
  test.each(['desktop', 'web'] as const)('%s：写进单元格，撤回后和原来一模一样', async (platform) => {
    const { pane, book } = await open({ platform });
    const before = snapshotOf(book);
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    expect(book.sheet('自评表示例')?.value(11, 7)).toBe(10);
    expect(book.sheet('自评报告')).not.toBeNull();
    expect(snapshotOf(book)).not.toEqual(before);

    await pane.getByRole('button', { name: '撤回上次写回' }).click();
    await pane.getByText(/已恢复 \d+ 个单元格/).waitFor();
    expect(snapshotOf(book)).toEqual(before);
  });
});
