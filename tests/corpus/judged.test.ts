import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asDetected, evaluate } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import type { Judged } from './judged';
import type { Known } from './known';

const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');

/** Every finding in the published tables, read against the document: true, or a false alarm, and why. */
const judged = read('judged.json') as readonly Judged[];
/** What is wrong in the published documents: the check that must tell it, or why no cell of the workbook shows it. */
const known = read('known.json') as readonly Known[];

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, name), 'utf8'));
}

interface Told {
  readonly file: string;
  readonly code: string;
  readonly cell: string;
  readonly severity: string;
}

function findingsIn(file: string): Told[] {
  const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(PUBLISHED, `${file}.xlsx`))));
  return workbook.sheets
    .flatMap(({ name }) => evaluate(workbook.grid(name), asDetected).tables)
    .flatMap(({ findings }) => findings.map(({ code, cell, severity }) => ({ file, code, cell, severity })));
}

const places = ({ file, code, cell }: Pick<Told, 'file' | 'code' | 'cell'>): string => `${file} ${code} ${cell}`;
const isThere = existsSync(PUBLISHED);
const files = [...new Set([...judged, ...known].map(({ file }) => file))];
const told = isThere ? files.flatMap(findingsIn) : [];

beforeAll(() => {
  if (!isThere) process.stdout.write('没有公开的自评表，只核对评判的名单。\n');
});

test('名单里误报不超过 3%', () => {
  expect(judged.filter((one) => !one.true).length / judged.length).toBeLessThanOrEqual(0.03);
});

test('公开的自评表里的每一条发现都评判过，评判过的都还在', () => {
  if (isThere) expect(told.map(places).sort()).toEqual(judged.map(places).sort());
});

test('误报没有一条是错误', () => {
  const alarms = new Set(judged.filter((one) => !one.true).map(places));
  expect(told.filter((one) => alarms.has(places(one)) && one.severity === 'error')).toEqual([]);
});

test('公开的自评表里查得出的错误和警告，至少九成五查出', () => {
  if (!isThere) return;
  const found = new Set(told.map(places));
  const covered = known.flatMap(({ file, code, cells }) => (code === null ? [] : [{ file, code, cells }]));
  const missed = covered.filter(
    ({ file, code, cells }) => !cells.every((cell) => found.has(places({ file, code, cell }))),
  );
  if (missed.length > 0) process.stdout.write(`没有查出：${JSON.stringify(missed)}\n`);
  expect(1 - missed.length / covered.length).toBeGreaterThanOrEqual(0.95);
});
