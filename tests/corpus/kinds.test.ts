import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countIndicators, evaluate, policies, type TableEvaluation } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';

const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');
const isThere = existsSync(PUBLISHED);

/** The published tables that are no plain project form, and what each is. */
const KINDS: Readonly<Record<string, string>> = {
  seed_001: 'scorelist',
  seed_002_1: 'completion',
  seed_002_2: 'completion',
  seed_002_3: 'completion',
  seed_002_4: 'completion',
  seed_002_5: 'completion',
  seed_002_6: 'completion',
  seed_002_7: 'completion',
  seed_002_8: 'allocation',
  web_19: 'department',
  web_23: 'funds',
  web_25: 'transfer',
  web_28: 'completion',
  web_30: 'transfer',
  web_31: 'funds',
};
/** 产出/成本/效益/满意度 as the tables hold them; the report's text says 13/9/6/3 of the fourth and 4/3/3/1 of the seventh. */
const COUNTS: Readonly<Record<string, string>> = {
  seed_002_1: '3/1/1/1',
  seed_002_2: '4/2/1/1',
  seed_002_3: '6/2/2/1',
  seed_002_4: '14/9/7/4',
  seed_002_5: '3/2/1/1',
  seed_002_6: '3/1/2/1',
  seed_002_7: '4/1/3/1',
};

function tableOf(prefix: string): TableEvaluation | undefined {
  const file = readdirSync(PUBLISHED).find((name) => name.startsWith(`${prefix}_`) && name.endsWith('.xlsx'));
  const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(PUBLISHED, file ?? ''))));
  return workbook.sheets.flatMap(({ name }) => evaluate(workbook.grid(name), policies[0]!).tables)[0];
}

beforeAll(() => {
  if (!isThere) process.stdout.write('没有公开的自评表，不核对它们的种类。\n');
});

test('公开的表各是哪一种', () => {
  if (!isThere) return;
  const kinds = Object.keys(KINDS).map((prefix) => [prefix, tableOf(prefix)?.table.kind]);
  expect(Object.fromEntries(kinds)).toEqual(KINDS);
});

test('目标完成情况表的产出、成本、效益、满意度指标各有几项', () => {
  if (!isThere) return;
  const counts = Object.keys(COUNTS).map((prefix) => {
    const found = countIndicators(tableOf(prefix)?.table.indicators ?? []);
    const count = (kind: string): number => found.find((one) => one.kind === kind)?.cells.length ?? 0;
    return [prefix, ['产出指标', '成本指标', '效益指标', '满意度指标'].map(count).join('/')];
  });
  expect(Object.fromEntries(counts)).toEqual(COUNTS);
});
