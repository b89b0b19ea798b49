import { FileHost } from '../../../src/workbook/file/file-host';
import { xlsxOf } from '../../support/xlsx-of';
import { OWN_ENTRIES, OWN_FORM, OWN_SHEET } from '../contract/form-fixture';

const BLIND = { select: () => undefined, highlight: () => undefined };

test('做好样子的新表撤回以后，文件与原来逐字节相同', async () => {
  const before = xlsxOf();
  const host = await FileHost.open(before, BLIND);
  const receipt = await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
  expect(receipt.sheets).toEqual([OWN_SHEET]);
  expect(host.bytes).not.toEqual(before);
  await host.revert(receipt);
  expect(host.bytes).toBe(before);
});

test('再写到自己的表，撤回以后样子也回到原来', async () => {
  const host = await FileHost.open(xlsxOf(), BLIND);
  await host.apply(OWN_ENTRIES, undefined, [OWN_FORM]);
  const before = host.bytes;
  const [title] = OWN_ENTRIES;
  const again = { ...title!, before: '核对清单', after: { ...title!.after, text: '核对结果' } };
  const receipt = await host.apply([again], undefined, [{ ...OWN_FORM, widths: [50] }]);
  expect(receipt.written).toHaveLength(1);
  await host.revert(receipt);
  expect(host.bytes).toBe(before);
});
