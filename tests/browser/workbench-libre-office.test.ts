import { DEFAULT_SETTINGS } from '../../src/pane/session/settings';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { scoredByHand } from '../support/built-workbench/scored-by-hand';
import { hasLibreOffice, throughLibreOffice } from '../support/built-workbench/libre-office';
import { samples } from '../support/built-workbench/workbooks';

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

describe('存下的工作簿在 LibreOffice 里', () => {
  if (!hasLibreOffice()) {
    process.stderr.write('没有找到 LibreOffice，没有和它对数。\n');
    test('没有 LibreOffice 时，只有构建机上算失败', () => expect(process.env['CI']).toBeUndefined());
    return;
  }
  test.each(samples())(
    '$name：打得开，写成公式的重算出来也一位不差',
    async ({ bytes }) => {
      const plan = { fill: 'all', as: 'formulas' } as const;
      const saved = await scoredByHand(bytes, [], { ...DEFAULT_SETTINGS, plan });
      expect(shown(throughLibreOffice(saved))).toEqual(shown(saved));
    },
    120_000,
  );
});
