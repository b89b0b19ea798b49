import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  conclusionOf,
  evaluate,
  policyById,
  type OutlineId,
  type Policy,
  type TableEvaluation,
} from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { reportText } from '../support/report-text';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');
const READ_ALOUD = path.join(__dirname, 'narrative');

const policy = policyById('mof-2020') as Policy;
/** Our conclusions of the published tables, by file and sheet, as they were read and found right. */
const conclusions = JSON.parse(readFileSync(path.join(READ_ALOUD, 'conclusions.json'), 'utf8')) as Record<
  string,
  string
>;

function tablesIn(file: string): { name: string; table: TableEvaluation }[] {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)));
  return workbook.sheets.flatMap(({ name }) =>
    evaluate(workbook.grid(name), policy).tables.map((table, index) => ({
      name: `${path.basename(file, '.xlsx')} ${name} ${index + 1}`,
      table,
    })),
  );
}

const REPORTS: readonly (readonly [string, OutlineId])[] = [
  ['困难职工送温暖项目自评表', 'A'],
  ['职工疗休养项目自评表', 'B'],
  ['工资性支出 项目自评表（四川）', 'D'],
  ['职工疗休养项目自评表', 'E'],
  ['工资性支出 项目自评表（四川）', 'F'],
];

test.each(REPORTS)('%s 的报告（提纲 %s）与念过的一字不差', (sample, outline) => {
  const [first] = tablesIn(path.join(SAMPLES, `${sample}.xlsx`));
  if (!first) throw new Error('no table');
  const expected = readFileSync(path.join(READ_ALOUD, `${sample} ${outline}.txt`), 'utf8');
  expect(reportText(first.table, outline)).toBe(expected);
});

test('公开的自评表的结论与念过的一字不差', () => {
  if (!existsSync(PUBLISHED)) {
    process.stdout.write('没有公开的自评表，只核对示例的报告。\n');
    return;
  }
  const files = readdirSync(PUBLISHED).filter((file) => file.endsWith('.xlsx'));
  const told = files
    .flatMap((file) => tablesIn(path.join(PUBLISHED, file)))
    .map(({ name, table }) => [name, conclusionOf(table, table.policy)?.text ?? '']);
  expect(Object.fromEntries(told)).toEqual(conclusions);
});
