import { DEFAULT_SETTINGS, type Settings } from '../../src/pane/session/settings';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { scoredByHand } from '../support/built-workbench/scored-by-hand';
import { hasLibreOffice, allThroughLibreOffice } from '../support/built-workbench/libre-office';
import { corpus, samples } from '../support/built-workbench/workbooks';

/** What every cell of a workbook shows, by sheet and address. */
function shown(bytes: Uint8Array): Map<string, string> {
  const workbook = openWorkbook(bytes);
  const texts = new Map<string, string>();
  for (const { name } of workbook.sheets) {
    workbook.grid(name).rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell && cell.text !== '') texts.set(`${name}!${row + 1},${column + 1}`, cell.text);
      }),
    );
  }
  return texts;
}

const FORMULAS: Settings = { ...DEFAULT_SETTINGS, plan: { fill: 'all', as: 'formulas' } };

const formulasIn = (bytes: Uint8Array): number => {
  const workbook = openWorkbook(bytes);
  const cells = workbook.sheets.flatMap(({ name }) => workbook.grid(name).rows.flatMap((row) => row ?? []));
  return cells.filter((cell) => cell?.formula).length;
};

/** What differs between what a saved workbook shows and what LibreOffice makes of it. */
function differences(saved: readonly Uint8Array[]): unknown[] {
  const back = allThroughLibreOffice(saved);
  return saved.flatMap((bytes, index) => {
    const [ours, theirs] = [shown(bytes), shown(back[index] ?? new Uint8Array())];
    const places = [...new Set([...ours.keys(), ...theirs.keys()])];
    const different = places.filter((place) => ours.get(place) !== theirs.get(place));
    return different.map((place) => ({ file: index, place, ours: ours.get(place), theirs: theirs.get(place) }));
  });
}

describeWorkbench('存下的工作簿在 LibreOffice 里', (open) => {
  if (!hasLibreOffice()) {
    process.stderr.write(
      '没有找到 LibreOffice，没有和它对数；装上它（Debian：apt-get install libreoffice-calc）再运行。\n',
    );
    test('没有 LibreOffice 时，只有构建机上算失败', () => expect(process.env['CI']).toBeUndefined());
    return;
  }

  test('在网页里打字、评分、存下的：打得开，写成公式的重算出来也一位不差', async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.evaluate((settings) => localStorage.setItem('jiping.settings', settings), JSON.stringify(FORMULAS));
    await page.reload();
    const saved: Uint8Array[] = [];
    for (const { name, bytes } of samples()) {
      await workbench.open(name, bytes);
      await workbench.type('B3', '改过的项目');
      await workbench.type('L2', '2024-03-05');
      await workbench.type('L3', '12.5%');
      await workbench.type('L4', '=ROUND(L2*L3/7,2)');
      await workbench.scoreAll();
      saved.push((await workbench.save()).bytes);
    }
    for (const bytes of saved) expect(formulasIn(bytes)).toBeGreaterThan(0);
    expect(differences(saved)).toEqual([]);
  }, 180_000);

  test('真实的表：评分写成公式后存下的，也一样', async () => {
    const saved = await Promise.all(corpus().map(({ bytes }) => scoredByHand(bytes, [], FORMULAS)));
    expect(differences(saved)).toEqual([]);
  }, 300_000);
});
