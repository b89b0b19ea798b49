import fc from 'fast-check';
import { evaluate, policyById, type Paragraph, type Policy, type TableResult } from '../../src/engine';
import { abstractOf } from '../../src/engine/narrative/abstract-of';
import { conclusionOf } from '../../src/engine/narrative/conclusion-of';
import { deviationParagraphOf } from '../../src/engine/narrative/deviation-paragraph-of';
import { narrate } from '../../src/engine/narrative/narrate';
import { outlines } from '../../src/engine/narrative/outline/outlines';
import { titleOf } from '../../src/engine/narrative/title-of';
import { anyForm } from '../support/any-form';
import { gridOf } from '../support/grid-of';
import { smallResult } from '../support/small-form';
import { damagedForm } from './form';

const policy = policyById('mof-2020') as Policy;
const outline = fc.constantFrom(...Object.values(outlines)).map(({ id }) => id);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.tuple(fc.nat(999), fc.constantFrom('人', '%', '\n次', '')).map(([n, unit]) => `${n}${unit}`),
  fc.constantFrom(
    '，、。',
    '（）',
    '((（）))',
    '“甲”乙',
    '。。原因：。',
    '、',
    '  ',
    '因雨。。',
    '改进措施：',
    '下一步，加强管理。',
  ),
);
const entry = fc.oneof(text, fc.nat(2000), fc.constant(null));
const amount = fc.oneof(fc.nat(100).map(String), fc.constant(undefined));
const label = (name: string, cell: string) => (name === '' ? null : { text: name, cell, weight: null });

const indicator = fc
  .record({
    places: fc.record({ name: entry, target: entry, actual: entry, weight: entry, given: entry, note: entry }),
    score: amount,
    completion: amount,
    outcome: fc.constantFrom('met' as const, 'exceeded' as const, 'missed' as const, null),
    method: fc.constantFrom('proportional', 'reverse', 'standard', 'range', 'deadline', 'qualitative', null),
    reason: fc.constantFrom('copied-actual', 'actual-blank', 'person-decides', 'not-applicable', null),
    level1: fc.constantFrom('', '产出指标', '过程'),
    level2: fc.constantFrom('', '数量指标', '、'),
  })
  .map(({ places, score, completion, outcome, method, reason, level1, level2 }) => ({
    ...places,
    ...(score === undefined ? {} : { score }),
    ...(completion === undefined ? {} : { completion }),
    outcome,
    more: { method, reason } as const,
    row: { level1: label(level1, 'A7'), level2: label(level2, 'B7') },
  }));

/** Tables of any content, and forms of the published kinds as they are read and scored. */
const result: fc.Arbitrary<TableResult> = fc.oneof(
  fc
    .record({
      year: fc.option(fc.constant('2024'), { nil: undefined }),
      project: text,
      unit: text,
      funds: fc.array(entry, { maxLength: 6 }),
      indicators: fc.array(indicator, { maxLength: 8 }),
      rate: amount,
    })
    .map(({ rate, ...form }) => {
      const { year, ...rest } = form;
      return smallResult({ ...rest, ...(year ? { year } : {}), execution: rate ? { rate } : {}, grade: '中' });
    }),
  anyForm.map(({ rows, merges }) => evaluate(gridOf(rows, { merges }), policy).tables[0] ?? smallResult({})),
  damagedForm.map((grid) => evaluate(grid, policy).tables[0] ?? smallResult({})),
);

function paragraphsOf(one: TableResult, id: Policy['outline']): Paragraph[] {
  const short = [titleOf(one), abstractOf(one, policy), conclusionOf(one, policy), deviationParagraphOf(one, policy)];
  return [
    ...narrate(one, policy, id).flatMap(({ paragraphs }) => paragraphs),
    ...short.filter((said) => said !== null),
  ];
}

/** The text with each fact replaced by one character; null where a fact does not stand where it says. */
function withoutFacts({ text: whole, facts }: Paragraph): string | null {
  let words = '';
  let from = 0;
  for (const { at, text: said, cells } of facts) {
    if (at < from || whole.slice(at, at + said.length) !== said || cells.length === 0) return null;
    words += `${whole.slice(from, at)}事`;
    from = at + said.length;
  }
  return words + whole.slice(from);
}

const BROKEN =
  /[（(【“‘「]\s*[）)】”’」]|[，。；、：][，。；、]|：。|[，；、：]$|^[，。；、：]|[（“][，。；、]|[，、：][）”]|\s|undefined|null|\{|\}|\d/;
const BROKEN_QUOTATION = /[\r\n]|([，。；、：])\1|[（(]\s*[)）]/;

function isWhole(paragraph: Paragraph): boolean {
  const words = withoutFacts(paragraph);
  return words !== null && !BROKEN.test(words) && !BROKEN_QUOTATION.test(paragraph.text);
}

test('任何表、任何提纲：每串数字都在事实里，事实都有单元格，句子没有残缺', () => {
  let told = 0;
  fc.assert(
    fc.property(result, outline, (one, id) => {
      const paragraphs = paragraphsOf(one, id);
      told += paragraphs.length;
      expect(paragraphs.filter((paragraph) => !isWhole(paragraph))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(3000);
});

test('任何表、任何提纲：从不说没有的数，如“零项”', () => {
  fc.assert(
    fc.property(result, outline, (one, id) => {
      const counts = paragraphsOf(one, id).flatMap(({ facts }) => facts.filter(({ format }) => format === 'count'));
      expect(counts.filter(({ text: said }) => said === '0')).toEqual([]);
    }),
  );
});

test('同一张表写两次，一字不差', () => {
  fc.assert(
    fc.property(result, outline, (one, id) => {
      expect(paragraphsOf(one, id)).toEqual(paragraphsOf(one, id));
      expect(narrate(one, policy, id)).toEqual(narrate(one, policy, id));
    }),
  );
});

test('摘要总在一百字到二百字之间', () => {
  fc.assert(
    fc.property(result, (one) => {
      const said = abstractOf(one, policy);
      if (!said) return;
      expect(said.text.length).toBeGreaterThanOrEqual(100);
      expect(said.text.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('每个标题都有序数，提纲里的每一节都有内容：文字、表格或下一级标题', () => {
  fc.assert(
    fc.property(result, outline, (one, id) => {
      const sections = narrate(one, policy, id);
      for (const [index, { heading, level, paragraphs, table }] of sections.entries()) {
        expect(heading).toMatch(/^(?:摘要$|[一二三四五六七八九十]+、.|（[一二三四五六七八九十]+）.|\d+．.)/);
        const below = (sections[index + 1]?.level ?? 0) > level;
        expect(paragraphs.length > 0 || table !== null || below).toBe(true);
      }
    }),
  );
});
