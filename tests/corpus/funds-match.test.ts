import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, policies, type TableEvaluation } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';

const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');
/** Two tables of one report: what was to be done, and what the money was given to. */
const REPORT = ['seed_002_4_广元市总工会_省级财政工会专项_2024', 'seed_002_8_广元市总工会_省级专项资金分配表_2024'];

test('指标表与分配表在一个工作簿里：技能提升补助没有指标，站点建设没有资金', () => {
  if (!existsSync(PUBLISHED)) {
    process.stdout.write('没有公开的自评表，不比资金与指标。\n');
    return;
  }
  const grids = REPORT.flatMap((file) => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(PUBLISHED, `${file}.xlsx`))));
    return workbook.sheets.map(({ name }) => workbook.grid(name));
  });
  const tables: readonly TableEvaluation[] = grids.flatMap(
    (grid) => evaluate(grid, policies[0]!, undefined, undefined, () => tables.map(({ table }) => table)).tables,
  );
  const found = tables.flatMap(({ findings }) => findings.filter(({ code }) => code === 'JX047'));
  expect(found.map(({ cell, actual }) => [cell, actual])).toEqual([
    ['C13', '15个'],
    ['B12', '70900元'],
  ]);
});
