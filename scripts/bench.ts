import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { evaluateWorkbook } from '../src/cli/evaluate-workbook';
import { resultOf } from '../src/cli/result';
import { zlibCodec } from '../src/cli/zlib-codec';
import { DEFAULT_PLAN_OPTIONS, evaluate, policyById } from '../src/engine';
import { openWorkbook } from '../src/workbook/file/open-workbook';
import { smallWorkbook } from './bench/small-workbook';
import { tableGrid } from './bench/table-grid';
import { median, pairMedians, timeEach } from './bench/timing';
import { compressedParts } from './bench/compressed-parts';

const found = policyById('mof-2020');
if (!found) throw new Error('mof-2020 is missing');
const policy = found;
const form = tableGrid(40);
const [file] = process.argv.slice(2);
const bytes = file === undefined ? await smallWorkbook(form) : new Uint8Array(readFileSync(file));
const plannedCells = evaluateWorkbook(
  openWorkbook(bytes, zlibCodec),
  policy,
  DEFAULT_PLAN_OPTIONS,
  undefined,
).tables.flatMap(({ plan }) => plan.entries.map(({ cell }) => cell));
let missed = 0;

/** Opens, evaluates and patches: what `evaluate --write` does between reading the file and writing it. */
function throughJiping(): void {
  const workbook = openWorkbook(bytes, zlibCodec);
  resultOf(workbook, evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, undefined), DEFAULT_PLAN_OPTIONS);
}

/** The same work through exceljs, without the evaluation: load, read every cell, set the planned ones, write. */
async function throughExceljs(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  sheet?.eachRow((row) => row.eachCell((cell) => cell.value));
  for (const cell of plannedCells) if (sheet) sheet.getCell(cell).value = 10;
  workbook.addWorksheet('自评报告').getCell('A1').value = '一、自评结论';
  await workbook.xlsx.writeBuffer();
}

/** The floor: inflate every part of the file and scan the text of its sheets for cells. */
function unzipAndScan(): number {
  let cells = 0;
  for (const { name, data } of compressedParts(bytes)) {
    const xml = inflateRawSync(data).toString('utf8');
    if (name.startsWith('xl/worksheets/')) for (const _ of xml.matchAll(/<c /g)) cells++;
  }
  return cells;
}

function tell(what: string, value: string, limit: string, holds: boolean): void {
  if (!holds) missed++;
  console.log(`${holds ? '✓' : '✗'} ${what}: ${value} (limit ${limit})`);
}

const oneForm = median(await timeEach(() => evaluate(form, policy), 300, 100));
tell('evaluate a 40-row table', `${oneForm.toFixed(3)} ms`, '1 ms', oneForm <= 1);

const [small, large] = [tableGrid(200), tableGrid(20_000)];
const smallRow = median(await timeEach(() => evaluate(small, policy), 60, 20)) / 200;
const largeRow = median(await timeEach(() => evaluate(large, policy), 7, 2)) / 20_000;
const growth = largeRow / smallRow;
tell('time per row, 20,000 rows against 200', `${growth.toFixed(2)}×`, '1.5×', growth <= 1.5);

const exceljs = await pairMedians(throughJiping, throughExceljs, 100, 150);
const gain = exceljs.baseline / exceljs.work;
tell(
  'open, evaluate and patch, against exceljs',
  `${gain.toFixed(1)}× as fast (${exceljs.work.toFixed(2)} ms)`,
  '10×',
  gain >= 10,
);

const floor = await pairMedians(throughJiping, unzipAndScan, 300, 100);
const over = floor.work / floor.baseline;
tell(
  'open, evaluate and patch, against unzip and scan',
  `${over.toFixed(2)}× (${floor.baseline.toFixed(2)} ms)`,
  '3×',
  over <= 3,
);

process.exitCode = missed === 0 ? 0 : 1;
