import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport, evaluate, policyById, say, type Policy, type ReportSource } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { plainReport } from '../support/plain-report';
import known from './reports.json';

const TEXTS = path.resolve(__dirname, '../../../shared/seeds');
const TABLES = path.resolve(__dirname, '../../../shared/corpus');
const policy = policyById('mof-2020') as Policy;

/** Of the errors that text and tables decide, so many must be found; of the findings, so many must be true. */
const FOUND = 0.9;
const TRUE = 0.8;

function sourcesOf(start: string): ReportSource[] {
  return readdirSync(TABLES)
    .filter((file) => file.startsWith(`seed_${start}`) && file.endsWith('.xlsx'))
    .flatMap((file) => {
      const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(TABLES, file))));
      const tables = workbook.sheets.flatMap(({ name }) => evaluate(workbook.grid(name), policy).tables);
      return tables.map((evaluation) => ({ name: file, evaluation }));
    });
}

test('公开的自评报告：已知的不一致找到九成，误报不过五分之一', () => {
  if (!existsSync(TEXTS) || !existsSync(TABLES)) {
    process.stdout.write('没有公开的自评报告，这一项只看自己的例子。\n');
    return;
  }
  const told: string[] = [];
  const missed: string[] = [];
  let extra = 0;
  for (const [start, errors] of Object.entries(known)) {
    const file = readdirSync(TEXTS).find((name) => name.startsWith(start));
    if (!file) continue;
    const paragraphs = readFileSync(path.join(TEXTS, file), 'utf8').split(/\r?\n/);
    const found = checkReport(plainReport(paragraphs), sourcesOf(start));
    const isOf = ({ code, quote }: (typeof found)[number], error: (typeof errors)[number]): boolean =>
      error.code === code && quote.includes(error.quote);
    missed.push(...errors.filter((error) => !found.some((one) => isOf(one, error))).map(({ id }) => id));
    for (const one of found) {
      const error = errors.find((candidate) => isOf(one, candidate));
      if (!error) extra++;
      told.push(`${error?.id ?? '误报'} ${one.code} 第${one.paragraph}段 ${say(one.message, 'zh-CN')} “${one.quote}”`);
    }
  }
  const all = Object.values(known).flat().length;
  process.stdout.write(
    `${told.join('\n')}\n${all - missed.length}/${all}，未找到：${missed.join('、') || '无'}；误报 ${extra}/${told.length}\n`,
  );
  expect((all - missed.length) / all).toBeGreaterThanOrEqual(FOUND);
  expect((told.length - extra) / told.length).toBeGreaterThanOrEqual(TRUE);
});
