import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { checkReport, evaluate, outlines, policyById, type Policy, type TableEvaluation } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { CLEAN } from '../engine/check/clean-forms';
import { gridOf } from '../support/grid-of';
import { plainReport } from '../support/plain-report';
import { reportText } from '../support/report-text';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const policy = policyById('mof-2020') as Policy;

const tables: readonly (readonly [string, TableEvaluation])[] = [
  ...Object.entries(CLEAN).flatMap(([name, rows]) =>
    evaluate(gridOf(rows), policy).tables.map((table) => [name, table] as const),
  ),
  ...readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.xlsx'))
    .flatMap((file) => {
      const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(SAMPLES, file))));
      return workbook.sheets.flatMap(({ name }) =>
        evaluate(workbook.grid(name), policy).tables.map((table) => [file, table] as const),
      );
    }),
];

test.each(Object.values(outlines).map(({ id }) => id))('我们自己写的报告（提纲 %s）与表没有不一致', (id) => {
  for (const [name, table] of tables) {
    const found = checkReport(plainReport(reportText(table, id).split('\n')), [{ name, evaluation: table }]);
    expect(found.map(({ code, quote }) => `${name} ${code} ${quote}`)).toEqual([]);
  }
});

const WORDS = [
  '预算',
  '执行数',
  '占',
  '其中：',
  '得分',
  '分',
  '10',
  '3.5',
  '万元',
  '元',
  '人',
  '%',
  '，',
  '；',
  '。',
  '（',
  '）',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })))
  .map((words) => words.join(''));

test('任何文字都核对得下来，引文都在原文里', () => {
  const sources = tables.map(([name, evaluation]) => ({ name, evaluation }));
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), (paragraphs) => {
      for (const { quote, paragraph } of checkReport(plainReport(paragraphs), sources)) {
        expect(paragraphs[paragraph - 1]).toContain(quote);
      }
    }),
    { numRuns: 60 },
  );
});
