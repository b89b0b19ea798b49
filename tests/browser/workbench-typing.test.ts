import type { Cell } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import type { OpenWorkbench } from '../support/built-workbench/open-workbench';
import { samples } from '../support/built-workbench/workbooks';
import { xlsxOf } from '../support/xlsx-of';

const [SAMPLE] = samples();

async function cellAfterSaving(workbench: OpenWorkbench, row: number, column: number): Promise<Cell | undefined> {
  const { bytes } = await workbench.save();
  const workbook = openWorkbook(bytes);
  return workbook.grid(workbook.sheets[0]?.name ?? '').rows[row]?.[column];
}

const undo = (workbench: OpenWorkbench): Promise<void> => workbench.page.getByRole('button', { name: '撤销' }).click();

describeWorkbench('在表格里打字', (open) => {
  test('日期成了日期；百分数撤销了，格式也跟着走；重做又都回来', async () => {
    const workbench = await open();
    await workbench.open('空.xlsx', xlsxOf());
    await workbench.type('A1', '2024-03-05');
    await workbench.page.getByText('未保存').waitFor();
    expect(await cellAfterSaving(workbench, 0, 0)).toMatchObject({ value: 45356, text: '2024/3/5' });
    await workbench.type('B1', '100%');
    await workbench.type('B1', '50');
    expect(await cellAfterSaving(workbench, 0, 1)).toMatchObject({ value: 0.5, format: '0%' });
    await undo(workbench);
    expect(await cellAfterSaving(workbench, 0, 1)).toMatchObject({ value: 1, format: '0%' });
    await undo(workbench);
    expect(await cellAfterSaving(workbench, 0, 1)).toBeUndefined();
    await workbench.page.getByRole('button', { name: '重做' }).click();
    expect(await cellAfterSaving(workbench, 0, 1)).toMatchObject({ value: 1, format: '0%' });
  });

  test('写回时加了一张表，先前打的字还撤得回；撤回后那张表也去掉', async () => {
    const workbench = await open();
    const { page, grid } = workbench;
    await workbench.open(SAMPLE!.name, SAMPLE!.bytes);
    const before = await cellAfterSaving(workbench, 2, 1);
    await workbench.type('B3', '改过的项目');
    await page.getByText('未保存').waitFor();
    await workbench.scoreAll();
    await grid.getByRole('tab', { name: '自评报告' }).waitFor();
    expect(await grid.getByRole('tab', { selected: true }).textContent()).toBe('自评表');
    await undo(workbench);
    expect((await cellAfterSaving(workbench, 2, 1))?.value).toBe(before?.value);
    await page.getByRole('button', { name: '撤回上次写回' }).click();
    await grid.getByRole('tab', { name: '自评报告' }).waitFor({ state: 'detached' });
  });
});
