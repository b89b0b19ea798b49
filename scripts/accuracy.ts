import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GridView } from '../src/engine';
import { findTables } from '../src/engine/table/find';
import { openWorkbook } from '../src/workbook/file/open-workbook';
import { Cells } from './accuracy/cells';
import { compareFunds } from './accuracy/compare-funds';
import { compareIndicators } from './accuracy/compare-indicators';
import { readPublished } from './accuracy/published';
import { emptyTally, type Tally } from './accuracy/tally';

// npm run accuracy -- DIR: reads each NAME.xlsx of the folder that has a NAME.json beside it and counts how many fields
// of the published table were read as the document prints them. Prints every miss; exits with 1 below 98 %.
//
// What the document says although no cell does (a weight that was inferred, an amount of the report's text) is counted
// apart: a miss is moved there only where its text is found in no cell that could have held it.

const ENOUGH = 0.98;

function compareFile(dir: string, name: string): Tally {
  const workbook = openWorkbook(new Uint8Array(readFileSync(join(dir, `${name}.xlsx`))));
  const grids = workbook.sheets.map((sheet) => workbook.grid(sheet.name));
  const tables = grids.flatMap((grid) => findTables(new GridView(grid)).tables);
  const published = readPublished(join(dir, `${name}.json`));
  const cells = new Cells(grids);
  const tally = emptyTally();
  if (published.indicators) compareIndicators(tables, published, cells, tally);
  compareFunds(tables, published, cells, tally);
  return tally;
}

function print(name: string, { right, misses, elsewhere, unlisted }: Tally): void {
  console.log(`${name}: ${right} right, ${misses.length} missed`);
  for (const line of misses) console.log(`  MISS ${line}`);
  for (const line of elsewhere) console.log(`  in no cell: ${line}`);
  if (unlisted.length > 0) console.log(`  not listed by the document, which is cut off: ${unlisted.join('; ')}`);
}

const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('npm run accuracy -- DIR');
  process.exit(2);
}
const names = readdirSync(dir)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.slice(0, -'.xlsx'.length))
  .filter((name) => existsSync(join(dir, `${name}.json`)))
  .sort();
const tallies = names.map((name) => {
  const tally = compareFile(dir, name);
  print(name, tally);
  return tally;
});
const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
const missed = tallies.reduce((sum, tally) => sum + tally.misses.length, 0);
const elsewhere = tallies.reduce((sum, tally) => sum + tally.elsewhere.length, 0);
const unlisted = tallies.reduce((sum, tally) => sum + tally.unlisted.length, 0);
const share = right + missed === 0 ? 0 : right / (right + missed);
console.log(`\n${names.length} tables: ${right} of ${right + missed} fields right, ${(share * 100).toFixed(2)} %`);
console.log(`apart from that: ${elsewhere} fields that no cell says, ${unlisted} indicators of cut-off documents`);
if (share < ENOUGH) process.exitCode = 1;
