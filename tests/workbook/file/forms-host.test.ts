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

test('去掉一张表，别处引用它的公式成为 #REF!，受它影响的重算；文字里提到的不算', async () => {
  const rows = [
    `<row r="1"><c r="A1"><f>SUM('底 稿'!A1:B2,C1)</f><v>3</v></c><c r="B1"><f>A1*2</f><v>6</v></c></row>`,
    `<row r="2"><c r="A2" t="str"><f>"'底 稿'!A1"&amp;C1</f><v>x</v></c><c r="B2"><f>C1+1</f><v>1</v></c></row>`,
  ];
  const sheets = [
    { name: '自评表', rows: rows.join('') },
    { name: '底 稿', rows: '<row r="1"><c r="A1"><v>3</v></c></row>' },
  ];
  const host = await FileHost.open(xlsxOf({ sheets }), BLIND);
  await host.removeSheet('底 稿');
  const [first, second] = host.workbook.grid('自评表').rows;
  expect(first?.[0]).toMatchObject({ formula: 'SUM(#REF!,C1)', value: { error: '#REF!' } });
  expect(first?.[1]).toMatchObject({ formula: 'A1*2', value: { error: '#REF!' } });
  expect(second?.[0]?.formula).toBe(`"'底 稿'!A1"&C1`);
  expect(second?.[1]).toMatchObject({ formula: 'C1+1', value: 1 });
});
