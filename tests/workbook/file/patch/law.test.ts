import fc from 'fast-check';
import { cellName } from '../../../../src/engine';
import { xlsxParts } from '../../../support/xlsx-of';
import { editsOf, patched, type Parts, type Patched } from './patched';

const ROWS = 12;
const COLUMNS = 8;
/** A cell below and beside all others, so that the extent of the sheet is the same before and after. */
const CORNER = `<row r="${ROWS + 1}"><c r="${cellName(ROWS, COLUMNS)}"><v>1</v></c></row>`;

/** Texts of every kind that a cell may hold, with what XML, Excel and CSV make of some. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', ' 前后空格 ', '一\n二', '_x000D_', '<&>"\'', ']]>', '≥95%', '𠮷', '\t', '-'),
);
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
);
const place = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)).map(([row, column]) => cellName(row, column));

/** One cell of a sheet as some program may have written it. */
const cell = fc.constantFrom<(address: string) => string>(
  () => '',
  (address) => `<c r="${address}"/>`,
  (address) => `<c r="${address}" s="1"/>`,
  (address) => `<c r="${address}" t="s"><v>0</v></c>`,
  (address) => `<c r="${address}" s="1"><v>12.5</v></c>`,
  (address) => `<c r="${address}" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>`,
  (address) => `<c r="${address}" t="b"><v>1</v></c>`,
  (address) => `<c r="${address}" t="e"><v>#N/A</v></c>`,
  (address) => `<c r="${address}"><f>NOW()</f><v>45000</v></c>`,
);

const sheet = fc
  .array(fc.option(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), { freq: 4 }), {
    minLength: ROWS,
    maxLength: ROWS,
  })
  .map((rows) =>
    rows.map((cells, row) => {
      if (!cells) return '';
      const inside = cells.map((write, column) => write(cellName(row, column))).join('');
      return inside === ''
        ? `<row r="${row + 1}" ht="20"/>`
        : `<row r="${row + 1}" spans="1:${COLUMNS}">${inside}</row>`;
    }),
  )
  .map((rows): Parts =>
    xlsxParts({ sheets: [{ name: '自评表', rows: rows.join('') + CORNER }], formats: ['0.0'], strings: ['<t>原</t>'] }),
  );

/** What a text becomes on its way through a file: line ends as cells have them; an empty one is none. */
const kept = (writing: string | number): string | number | null =>
  typeof writing === 'number' ? writing : writing.replace(/\r\n?/g, '\n') || null;

const writings = fc.dictionary(place, fc.oneof(text, number), { maxKeys: 30 });

/** Value, formula and format of every cell, with `cells` written over their values. */
function cellsOf({ workbook }: Patched, cells: Readonly<Record<string, string | number>>): unknown[] {
  const { rows } = workbook.grid('自评表');
  return Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const { value = null, formula = null, format = null } = rows[row]?.[column] ?? {};
    const writing = cells[cellName(row, column)];
    return writing === undefined ? [value, formula, format] : [kept(writing), null, format];
  });
}

test('写什么就读到什么，没写的单元格一个不变', () => {
  fc.assert(
    fc.property(sheet, writings, (parts, cells) => {
      expect(cellsOf(patched(parts, editsOf(cells)), {})).toEqual(cellsOf(patched(parts, []), cells));
    }),
    { numRuns: 300 },
  );
});

test('同样的内容写第二遍，一个字节也不变', () => {
  fc.assert(
    fc.property(sheet, writings, (parts, cells) => {
      const once = patched(parts, editsOf(cells));
      expect(patched(once.parts, editsOf(cells)).touched).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
