import fc from 'fast-check';
import {
  evaluate,
  GridView,
  planReport,
  policyById,
  reportOf,
  type Grid,
  type Policy,
  type Report,
} from '../../src/engine';
import { applyPlan } from '../../src/workbook/memory/apply-plan';
import { anyForm } from '../support/any-form';
import { gridOf } from '../support/grid-of';
import { sampleGrid } from '../support/pane/sample-book';
import { form } from './form';

const policy = policyById('mof-2020') as Policy;
const OPTIONS = { fill: 'blanks', as: 'values' } as const;

const reportsOf = (grid: Grid): readonly Report[] => evaluate(grid, policy).tables.map((table) => reportOf(table));
const anyTable = fc.oneof(
  form.map((rows) => gridOf(rows)),
  anyForm.map(({ rows, merges }) => gridOf(rows, { merges })),
);
/** The same table at two times: other figures, other fates of its indicators. */
const figures = fc.record({ E5: fc.nat(120), E8: fc.nat(300), E9: fc.nat(100).map((n) => `${n}%`), G10: fc.nat(20) });
const sample = figures.map((cells) => sampleGrid(cells));

/** What no table and no phrase says. */
const own = fc.constantFrom('甲乙丙丁戊', '手书：请领导审阅', '另据台账', '（此处与科室核过）', '三、手书的标题');

/** What a person does to a line: writes something of one's own, or takes the line out. */
const edit = fc.record({
  how: fc.constantFrom('insert', 'fill', 'append', 'begin', 'within', 'rewrite', 'remove'),
  line: fc.nat(200),
  at: fc.nat(60),
  said: own,
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** The lines after the edits, each with a number of its own so that none is like another. */
function edited(lines: readonly string[], edits: readonly Edit[]): { lines: string[]; said: string[] } {
  const after = [...lines];
  const told: string[] = [];
  edits.forEach(({ how, line, at, said: text }, index) => {
    const place = line % Math.max(after.length, 1);
    const before = after[place] ?? '';
    // What a person wrote is not written over or taken out again.
    if (told.some((one) => before.includes(one))) return;
    const said = `${text}之${'天地玄黄宇宙洪荒'.charAt(index)}`;
    if (how === 'remove') {
      after.splice(place, 1);
      return;
    }
    told.push(said);
    if (how === 'insert') after.splice(place, 0, said);
    else after[place] = changed(before, how, at, said);
  });
  return { lines: after, said: told };
}

function changed(line: string, how: Edit['how'], at: number, said: string): string {
  if (how === 'append') return `${line}${said}`;
  if (how === 'begin') return `${said}${line}`;
  if (how === 'within') return `${line.slice(0, at)}${said}${line.slice(at)}`;
  return how === 'fill' && line.includes('【') ? line.replace(/【[^】]*】/, said) : said;
}

const linesOf = (grid: Grid): string[] => grid.rows.map((row) => row?.[0]?.text ?? '');
const sheetOf = (lines: readonly string[]): Grid =>
  gridOf(
    lines.map((line) => [line]),
    { sheet: '自评报告' },
  );

function write(lines: readonly string[], reports: readonly Report[]) {
  const grid = sheetOf(lines);
  const plan = planReport(reports, new GridView(grid), OPTIONS);
  return { plan, lines: linesOf(applyPlan(grid, plan.entries).grid) };
}

/** True where the sheet says each sentence of the paragraph, or offers the paragraph beside a person's. */
function isTold(text: string, { lines, plan }: ReturnType<typeof write>): boolean {
  const sentences = text.replaceAll(/【[^】]*】/g, '\n').match(/[^。；\n]+[。；]?/g) ?? [];
  const said = lines.join('\n');
  return sentences.every((one) => said.includes(one)) || plan.conflicts.some(({ computed }) => computed.text === text);
}

for (const [name, table] of [
  ['任何两张表', anyTable],
  ['同一张表的两个时候', sample],
] as const) {
  test(`${name}：再写一次，人写的话一句不丢，事实都是现在的，写过就不再要写`, () => {
    let kept = 0;
    fc.assert(
      fc.property(table, table, fc.array(edit, { maxLength: 8 }), (before, now, edits) => {
        const after = reportsOf(now);
        const { lines, said } = edited(write([], reportsOf(before)).lines, edits);
        kept += said.length;
        const again = write(lines, after);
        const whole = again.lines.join('\n');
        expect(said.filter((one) => !whole.includes(one))).toEqual([]);
        const facts = after
          .flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs))
          .filter((paragraph) => paragraph.facts.some(({ format }) => format !== 'quotation'));
        expect(facts.map(({ text }) => text).filter((text) => text.length <= 600 && !isTold(text, again))).toEqual([]);
        const { plan } = write(again.lines, after);
        expect([plan.entries, plan.changes]).toEqual([[], []]);
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(150);
  });
}

test('同一张表的数和完成情况变了，人没有动过：再写一次就与新写的一字不差', () => {
  fc.assert(
    fc.property(sample, sample, (before, now) => {
      const after = reportsOf(now);
      const { plan, lines } = write(write([], reportsOf(before)).lines, after);
      expect(plan.conflicts).toEqual([]);
      expect(lines.filter((line) => line !== '')).toEqual(write([], after).lines);
    }),
    { numRuns: 100 },
  );
});
