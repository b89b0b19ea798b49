import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDirectory } from '../../../../src/workbook/file/zip/directory';
import { xlsxParts, zipOf } from '../../../support/xlsx-of';
import { editsOf, partsOf, patchedBytes, SHEET } from './patched';

/** The cells of a sheet as they stand in its XML, by address. */
function cellsOf(xml: string | undefined): Map<string, string> {
  const cells = (xml ?? '').matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs);
  return new Map(Array.from(cells, ([cell, address = '']) => [address, cell]));
}

/** Addresses at which the cells of a sheet differ. */
function changedCells(before: string | undefined, after: string | undefined): string[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((address) => old.get(address) !== now.get(address));
}

/** A sheet without its cells and the attributes of its rows. */
const frameOf = (xml: string | undefined): string | undefined => xml?.replace(/<sheetData>.*<\/sheetData>/s, '');

/** The packed bytes of each entry of an archive. */
const packedOf = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(readDirectory(bytes).map(({ name, packed }) => [name, packed]));

function expectUntouched(before: Uint8Array, after: Uint8Array, touched: readonly string[]): void {
  const [old, now] = [packedOf(before), packedOf(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const [name, packed] of Object.entries(old)) if (!touched.includes(name)) expect(now[name]).toEqual(packed);
}

describe('没写到的部件', () => {
  const rows =
    '<row r="1" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>A2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="C2" t="inlineStr"><is><r><rPr><b/></rPr><t>富</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></is></c></row>';
  const after =
    '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" ' +
    'priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1">' +
    '<dataValidation type="whole" sqref="A1:A9"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="自评表!A2"/></hyperlinks><rowBreaks count="1"><brk id="5"/></rowBreaks>';
  const pictures = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
  const before = zipOf({
    ...xlsxParts({
      sheets: [{ name: '自评表', rows, after }, { name: '说明' }],
      formats: ['0.0'],
      strings: ['<t>题</t>'],
    }),
    'xl/media/image1.png': pictures,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:v"><v:shape id="_x0000_s1"/></xml>',
    'xl/printerSettings/printerSettings1.bin': pictures.slice(9, 99),
    'customXml/item1.xml': '<来源 xmlns="urn:x">预算一体化</来源>',
  });
  const { bytes, parts, touched } = patchedBytes(before, editsOf({ A2: 5, C9: '新' }));

  test('连压缩后的字节也一样', () => {
    expect(touched).toEqual(['xl/workbook.xml', SHEET]);
    expectUntouched(before, bytes, touched);
  });

  test('写到的工作表里，只有写到的和依赖它们的单元格变', () => {
    const old = partsOf(before)[SHEET];
    expect(changedCells(old, parts[SHEET]).sort()).toEqual(['A2', 'B1', 'C9']);
    expect(frameOf(parts[SHEET])).toBe(frameOf(old));
  });
});

/** A script beside the project that makes a workbook with one of every feature of the format. */
const MAKER = join(__dirname, '../../../../../shared/make-workbooks/make.mjs');
const SHEET_NAME = '项目支出绩效自评表';

test('什么都有一点的工作簿，写得分之后其余原样', () => {
  if (!existsSync(MAKER)) {
    process.stdout.write('旁边没有制作工作簿的脚本，这一项没有核对。\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jiping-'));
  // By its real path: a script reached through a link does not know that it was called.
  execFileSync('node', [realpathSync(MAKER), folder, '1']);
  const before = new Uint8Array(readFileSync(join(folder, 'full.xlsx')));
  rmSync(folder, { recursive: true });

  const scores = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`H${index + 14}`, 3.5]));
  const { bytes, parts, touched, workbook } = patchedBytes(before, editsOf({ ...scores, J6: 7.21 }, SHEET_NAME));
  expect(touched).toEqual(['xl/workbook.xml', SHEET]);
  expectUntouched(before, bytes, touched);

  const old = partsOf(before);
  const rates = Object.keys(scores).map((address) => address.replace('H', 'L'));
  expect(changedCells(old[SHEET], parts[SHEET]).sort()).toEqual(
    [...Object.keys(scores), ...rates, 'J6', 'H38', 'M13'].sort(),
  );
  expect(frameOf(parts[SHEET])).toBe(frameOf(old[SHEET]));
  expect(parts['xl/workbook.xml']?.replace(' fullCalcOnLoad="1"', '')).toBe(old['xl/workbook.xml']);

  const { rows } = workbook.grid(SHEET_NAME);
  expect(rows[37]?.[7]).toMatchObject({ value: 91.21, formula: 'SUM(H14:H37)+J6' });
  expect(rows[12]?.[12]).toMatchObject({ value: 315 });
  expect(rows[36]?.[11]).toMatchObject({ value: 0.7, formula: 'IF(G37=0,0,H37/G37)' });
});
