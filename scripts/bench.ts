import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { evaluate } from '../src/engine';
import { documentOf } from '../src/word/word-document';
import { wordReport } from '../src/word/word-report';
import { ministryPolicy as policy } from './bench/ministry-policy';
import { policySwitch } from './bench/policy-switch';
import { scoredGrid } from './bench/scored-grid';
import { stages } from './bench/stages';
import { smallWorkbook } from './bench/small-workbook';
import { tableGrid } from './bench/table-grid';
import { tell } from './bench/tell';
import { throughExceljs } from './bench/through-exceljs';
import { throughJiping, type Work } from './bench/through-jiping';
import { median, pairMedians, timeEach, WARM_UP } from './bench/timing';
import { compressedParts } from './bench/compressed-parts';
import { gridStart } from './bench/grid/grid-start';
import { firstLoad } from './bench/workbench/first-load';

const [file] = process.argv.slice(2);
const bytes = file === undefined ? await smallWorkbook() : new Uint8Array(readFileSync(file));

/** Inflates every part of the file and hands the text of its sheets on. */
function sheetTexts(): string[] {
  const texts = compressedParts(bytes).map(({ name, data }) => ({ name, xml: inflateRawSync(data).toString('utf8') }));
  return texts.filter(({ name }) => name.startsWith('xl/worksheets/')).map(({ xml }) => xml);
}

/** The floor: unzip the file and scan the XML of its sheets with the scanner that others build their readers on. */
function unzipAndScan(): number {
  let cells = 0;
  const scanner = new SaxesParser();
  scanner.on('opentag', ({ name }) => {
    if (name === 'c') cells++;
  });
  for (const xml of sheetTexts()) scanner.write(xml).close();
  return cells;
}

/** The shortest look at the sheets that there is, which knows no XML: told for comparison only. */
function unzipAndMatch(): number {
  let cells = 0;
  for (const xml of sheetTexts()) for (const _ of xml.matchAll(/<c /g)) cells++;
  return cells;
}

const [told] = evaluate(tableGrid(40), policy).tables;
if (!told) throw new Error('The form is no table.');
const oneDocument = median(await timeEach(() => wordReport([documentOf(told)]), 15, 5));
tell('write a 40-row table as a Word file', `${oneDocument.toFixed(0)} ms`, '300 ms', oneDocument <= 300);

const switching = await policySwitch(scoredGrid(40));
tell('another policy in the pane, 40 rows', `${switching.toFixed(2)} ms`, '16 ms', switching <= 16);

const shares = Object.entries(stages(bytes, policy, 500, WARM_UP)).map(
  ([stage, time]) => `${stage} ${time.toFixed(2)}`,
);
console.log(`· open, evaluate and patch, by stage, in ms: ${shares.join(', ')}`);

async function againstExceljs(work: Work): Promise<{ gain: number; shown: string }> {
  const ours = (): void => throughJiping(bytes, policy, work);
  const times = await pairMedians(ours, () => throughExceljs(bytes, policy, work), 200, WARM_UP);
  const gain = times.baseline / times.work;
  return { gain, shown: `${gain.toFixed(1)}× as fast (${times.work.toFixed(2)} ms)` };
}

const { gain, shown } = await againstExceljs({ report: false });
tell('open, evaluate and patch, against exceljs', shown, '10×', gain >= 10);
console.log(`· the same with the report on a sheet of its own: ${(await againstExceljs({ report: true })).shown}`);

const floor = await pairMedians(() => throughJiping(bytes, policy, { report: false }), unzipAndScan, 500, WARM_UP);
const shortest = median(await timeEach(unzipAndMatch, 500, WARM_UP));
const over = floor.work / floor.baseline;
tell(
  'open, evaluate and patch, against unzip and scan',
  `${over.toFixed(2)}× (${floor.baseline.toFixed(2)} ms)`,
  '3×',
  over <= 3,
);

console.log(
  `· merely unzipping and matching \`<c \`: ${shortest.toFixed(2)} ms (${(floor.work / shortest).toFixed(1)}×, no limit)`,
);

/**
 * Gzipped kilobytes that each part of the workbench may have: those of today with a twentieth of air. One click needs the
 * whole engine: every policy and its schema, every check, the report that it writes, and their texts in both languages.
 */
const PARTS = [
  ['shell, with the pane and the reader of files', 'shell', 300],
  ['grid, after the shell shows', 'grid', 1634],
  ['steps of the pane, as they are used', 'steps', 254],
] as const;
const load = await firstLoad();
if (load === null) console.log('· no browser: the first load of the workbench is not measured');
else {
  for (const [what, part, limit] of PARTS) {
    const size = load[part] / 1000;
    tell(`workbench, gzip: ${what}`, `${size.toFixed(1)} KB`, `${limit} KB`, size <= limit);
  }
}

const start = await gridStart(await smallWorkbook());
if (start === null) console.log('· no browser: the start of the grid is not measured');
else {
  const ratio = start.workbook / start.empty;
  const times = `${start.workbook.toFixed(0)} ms against ${start.empty.toFixed(0)} ms`;
  tell(
    'open 40 rows to a painted grid, against the empty grid',
    `${ratio.toFixed(2)}× (${times})`,
    '1.5×',
    ratio <= 1.5,
  );
}
