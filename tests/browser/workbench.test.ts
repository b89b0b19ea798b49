import { unzipSync } from 'fflate';
import { join } from 'node:path';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { scoredByHand } from '../support/built-workbench/scored-by-hand';
import { corpus, samples } from '../support/built-workbench/workbooks';

/** Names of the parts that differ. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const same = (name: string): boolean => {
    const [was, is] = [one[name], other[name]];
    return was !== undefined && is !== undefined && Buffer.compare(was, is) === 0;
  };
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !same(name));
}

/** Where cells, their formats and a new sheet leave their marks. */
const OWN = /^xl\/(worksheets\/sheet\d+|workbook|styles|calcChain)\.xml$|rels$|^\[Content_Types\]\.xml$/;

const strangeParts = (before: Uint8Array, after: Uint8Array): string[] =>
  changedParts(before, after).filter((part) => !OWN.test(part));

const TITLE = '改过的标题';

const cellOf = (bytes: Uint8Array, sheet: string, row: number, column: number): unknown =>
  openWorkbook(bytes).grid(sheet).rows[row]?.[column]?.value;

describeWorkbench('打开、改、评分、另存、再打开', (open) => {
  test.each(samples())('$name：存下的只有该改的不同，其他部件一字节不差', async ({ name, bytes }) => {
    const workbench = await open();
    await workbench.open(name, bytes);
    const [sheet = ''] = openWorkbook(bytes).sheets.map((info) => info.name);
    await workbench.type('B3', '改过的项目');
    await workbench.page.getByText('未保存').waitFor();
    await workbench.scoreAll();
    const saved = await workbench.save();
    await workbench.page.getByText('未保存').waitFor({ state: 'detached' });

    expect(saved.name).toBe(name.replace('.xlsx', '（评好）.xlsx'));
    const expected = await scoredByHand(bytes, [{ sheet, cell: 'B3', input: '改过的项目' }]);
    expect(changedParts(expected, saved.bytes)).toEqual([]);
    expect(cellOf(saved.bytes, sheet, 2, 1)).toBe('改过的项目');
    expect(strangeParts(bytes, saved.bytes)).toEqual([]);

    await workbench.open(saved.name, saved.bytes);
    await workbench.scoreAll();
    await workbench.page
      .getByText(/没有要写的单元格/)
      .first()
      .waitFor();
  });

  test('真实的表每一份都打得开；打字、评分、存下，与不经网页算的一样，再打开还是它', async () => {
    const workbench = await open();
    for (const { name, bytes } of corpus()) {
      await workbench.open(name, bytes);
      await workbench.type('A1', TITLE);
      await workbench.page.getByText('未保存').waitFor();
      await workbench.scoreAll();
      const saved = await workbench.save();
      const [sheet = ''] = openWorkbook(bytes).sheets.map((info) => info.name);
      const expected = await scoredByHand(bytes, [{ sheet, cell: 'A1', input: TITLE }]);
      expect({ name, changed: changedParts(expected, saved.bytes) }).toEqual({ name, changed: [] });
      expect({ name, changed: strangeParts(bytes, saved.bytes) }).toEqual({ name, changed: [] });
      await workbench.open(saved.name, saved.bytes);
      expect(cellOf(saved.bytes, sheet, 0, 0)).toBe(TITLE);
    }
  }, 600_000);

  test('撤回之后，存下的就是原来的字节', async () => {
    const workbench = await open();
    const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = samples();
    await workbench.open(name, bytes);
    await workbench.scoreAll();
    await workbench.page.getByRole('button', { name: '撤回上次写回' }).click();
    await workbench.page.getByText(/已恢复 \d+ 个单元格/).waitFor();
    await workbench.page.getByText('未保存').waitFor({ state: 'detached' });
    expect(Buffer.compare((await workbench.save()).bytes, bytes)).toBe(0);
  });

  test('npm start 时点名的文件，打开的就是它', async () => {
    const name = '职工疗休养项目自评表.xlsx';
    const workbench = await open({ file: join(process.cwd(), 'assets', 'samples', name) });
    await workbench.shows(name);
  });
});
