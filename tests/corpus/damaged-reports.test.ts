import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asDetected, checkReport, evaluate, reportOf, type Fact, type TableEvaluation } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { plainReport } from '../support/plain-report';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus');

/** Of the figures of our own reports, so many are found when one of them is written wrong. */
const FOUND = 0.9;

/** Tables whose own words contradict their figures: our report quotes them, and is told so. */
const CONTRADICTORY = ['seed_002_3 JX065', 'web_01 JX070'];

const NUMBER = /\d+(?:\.\d+)?/g;

function tablesIn(folder: string): { readonly file: string; readonly table: TableEvaluation }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  return files.flatMap((file) => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(folder, file))));
    const tables = workbook.sheets.flatMap(({ name }) => evaluate(workbook.grid(name), asDetected).tables);
    return tables.map((table) => ({ file, table }));
  });
}

/** The report with one figure after the other written wrong; what only the policy says is none of the table's. */
function damagesOf(table: TableEvaluation): {
  readonly whole: readonly string[];
  readonly damages: readonly (readonly string[])[];
} {
  const { title, sections } = reportOf(table);
  const lines = [title, ...sections.flatMap((one) => [{ text: one.heading, facts: [] }, ...one.paragraphs])];
  const whole = lines.map(({ text }) => text);
  const damages = lines.flatMap(({ text, facts }, line) =>
    facts
      .filter(({ format, basis }) => format !== 'quotation' || basis !== 'policy')
      .flatMap((fact) =>
        [...fact.text.matchAll(NUMBER)].flatMap(({ 0: figure, index }) => {
          const at = fact.at + index;
          const wrong = miswritten(figure, fact);
          const damaged = text.slice(0, at) + wrong + text.slice(at + figure.length);
          return wrong === figure ? [] : [whole.map((one, place) => (place === line ? damaged : one))];
        }),
      ),
  );
  return { whole, damages };
}

/** Another first digit; of a year the last one. */
function miswritten(figure: string, { format }: Fact): string {
  const at = format === 'year' ? figure.length - 1 : figure.search(/[1-9]/);
  const digit = Number(figure.charAt(at));
  return at < 0 ? figure : figure.slice(0, at) + String((digit % 9) + 1) + figure.slice(at + 1);
}

test('我们自己的报告改错任何一个数，九成找得到；没有改的，只报表里本来就矛盾的话', () => {
  const alarms: string[] = [];
  let [found, all] = [0, 0];
  for (const { file, table } of [SAMPLES, PUBLISHED].flatMap(tablesIn)) {
    const sources = [{ name: file, evaluation: table }];
    const { whole, damages } = damagesOf(table);
    const before = checkReport(plainReport(whole), sources);
    alarms.push(...before.map(({ code }) => `${file.replace(/_\p{Script=Han}.*/u, '')} ${code}`));
    all += damages.length;
    for (const paragraphs of damages) {
      if (checkReport(plainReport(paragraphs), sources).length > before.length) found++;
    }
  }
  process.stdout.write(`改错一个数 ${all} 次，找到 ${found} 次；没有改的报出 ${alarms.length} 处。\n`);
  expect(alarms.filter((alarm) => !CONTRADICTORY.includes(alarm))).toEqual([]);
  expect(found / all).toBeGreaterThanOrEqual(FOUND);
});
