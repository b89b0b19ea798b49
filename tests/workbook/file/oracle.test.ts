import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellName, type Grid } from '../../../src/engine';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { xlsxOf } from '../../support/xlsx-of';
import { factsBySaxes, factsBySheetJs, factsOfGrid } from './oracle';

const TOP = join(__dirname, '../../..');
const SAMPLES = join(TOP, 'assets/samples');
/** Published tables, each as a workbook and as JSON, where somebody keeps them beside the project. */
const TABLES = join(TOP, '../shared/corpus');

interface Published {
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly (readonly [number, number, number, number])[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = fc
  .array(fc.constantFrom('指标', ' ', '≥95%', '\n', '&', '<', '>', '"', '😀', '_x000D_', 'A'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => `<t xml:space="preserve">${escaped(pieces.join(''))}</t>`);
const STRINGS = 6;
const content = fc.oneof(
  fc.constant('/>'),
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map((value) => `><v>${value}</v></c>`),
  fc.integer({ min: 0, max: STRINGS - 1 }).map((index) => ` t="s"><v>${index}</v></c>`),
  text.map((item) => ` t="inlineStr"><is>${item}</is></c>`),
  text.map((item) => ` t="inlineStr"><is><r>${item}</r><rPh sb="0" eb="1"><t>ふ</t></rPh><r>${item}</r></is></c>`),
  fc.boolean().map((value) => ` t="b"><v>${value ? 1 : 0}</v></c>`),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ` t="e"><v>${error}</v></c>`),
  fc.constant(' t="str"><f>IF(A1&gt;0,"是","否")</f><v>是</v></c>'),
);
const sheet = fc.array(fc.array(content, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }).map((rows) =>
  rows
    .map((cells, row) => {
      const list = cells.map((cell, column) => `<c r="${cellName(row, column)}"${cell}`);
      return `<row r="${row + 1}">${list.join('')}</row>`;
    })
    .join(''),
);

function expectAgreement(bytes: Uint8Array): void {
  const workbook = openWorkbook(bytes);
  const others = factsBySheetJs(bytes);
  workbook.sheets.forEach(({ name }, index) => {
    const { values, formulas, merges } = factsOfGrid(workbook.grid(name));
    expect({ values, formulas, merges }).toEqual(others[index]);
    if (index === 0) expect({ values, merges }).toEqual(factsBySaxes(bytes));
  });
}

test('生成的工作簿：与 saxes 逐个元素走一遍所得相同', () => {
  fc.assert(
    fc.property(sheet, fc.array(text, { minLength: STRINGS, maxLength: STRINGS }), (rows, strings) => {
      const bytes = xlsxOf({ sheets: [{ name: '表', rows }], strings });
      const { values, merges } = factsOfGrid(openWorkbook(bytes).grid('表'));
      expect({ values, merges }).toEqual(factsBySaxes(bytes));
    }),
    { numRuns: 300 },
  );
});

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  '样例“%s”：值、公式、合并与 saxes、SheetJS 所读相同',
  (name) => {
    expectAgreement(readFileSync(join(SAMPLES, name)));
  },
);

describe('已公开的表', () => {
  const names = existsSync(TABLES) ? readdirSync(TABLES).filter((name) => name.endsWith('.xlsx')) : [];

  test('读出的单元格和合并与其 JSON 相同', () => {
    if (names.length === 0) process.stderr.write(`没有 ${TABLES}，这一项没有可比的表。\n`);
    for (const name of names) {
      const workbook = openWorkbook(readFileSync(join(TABLES, name)));
      const json = JSON.parse(readFileSync(join(TABLES, name.replace(/xlsx$/, 'json')), 'utf8')) as Published;
      expectTable(workbook.grid(workbook.sheets[0]!.name), json, name);
    }
  });

  test('与 saxes、SheetJS 所读相同', () => {
    for (const name of names) expectAgreement(readFileSync(join(TABLES, name)));
  });
});

/** The table may start some rows down; texts in `[…]` are marks of who wrote the JSON. */
function expectTable(grid: Grid, { cells, merges }: Published, name: string): void {
  const shown = (row: number, column: number): string => grid.rows[row]?.[column]?.text ?? '';
  const first = [0, 1, 2, 3].find((row) => shown(row, 0) === cells[0]?.[0]) ?? 0;
  const found = new Set(
    grid.merges.map(({ top, left, bottom, right }) => [top - first, left, bottom - first, right].join()),
  );
  expect([name, found]).toEqual([name, new Set(merges.map(String))]);
  cells.forEach((row, index) => {
    row.forEach((text, column) => {
      if (!text.includes('['))
        expect([name, index, column, shown(index + first, column)]).toEqual([name, index, column, text]);
    });
  });
}
