import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { violationsIn } from '../support/built-pane/faults-of-page';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { takePicture } from '../support/built-workbench/take-picture';

const FIRST = '困难职工送温暖项目自评表.xlsx';

describeWorkbench('在工作台里插入模板', (open) => {
  test('加上空白的表，从指标库挑一条填进空行，表格和面板都看得见', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.shows(FIRST);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '插入模板' }).click();
    await page.getByRole('heading', { name: '指标库' }).waitFor();
    await takePicture(page, 'workbench-templates');
    expect(await violationsIn({ pane: page })).toEqual([]);

    await page.getByRole('button', { name: /^插入：四川/ }).click();
    await page.getByRole('button', { name: '加上这张表' }).click();
    await page.getByText('部门预算项目支出绩效自评表', { exact: false }).first().waitFor();
    await takePicture(page, 'workbench-templates-added');

    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '插入模板' }).click();
    await page.getByRole('searchbox', { name: '找指标' }).fill('培训期数');
    await page.getByRole('button', { name: '插入到所选行下的空行：培训期数' }).click();
    await page.getByText(/会写进工作表“部门预算项目支出绩效自评表”的 4 个空单元格/).waitFor();
    await takePicture(page, 'workbench-templates-indicator');
    expect(await violationsIn({ pane: page })).toEqual([]);
    await page.getByRole('button', { name: '写入', exact: true }).click();
    await page.getByRole('heading', { name: '回执', exact: true }).waitFor();

    const saved = openWorkbook((await workbench.save()).bytes);
    const grid = saved.grid('部门预算项目支出绩效自评表');
    const told = grid.rows.flatMap((row) => row ?? []).map((cell) => cell?.text);
    for (const text of ['培训期数', '≥', '4', '期']) expect(told).toContain(text);
  });
});
