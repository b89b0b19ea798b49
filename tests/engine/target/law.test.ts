import fc from 'fast-check';
import { normalise } from '../../../src/engine/target/normalise';
import { parse } from '../../../src/engine/target/parse';
import { print } from '../../../src/engine/target/print';
import type { Reading } from '../../../src/engine/target/target';
import { cellText, surroundings } from './cell-text';

const SENTENCE = { role: 'target', level2: '', level3: '', unitText: '' } as const;

function withoutNotes(reading: Reading): string {
  return JSON.stringify({ ...reading, notes: [] });
}

test('二十万种单元格文字：从不抛错，印出的就是归一的文字，再读一遍意思不变', () => {
  fc.assert(
    fc.property(cellText, surroundings, (text, context) => {
      const reading = parse(text, context);
      const printed = print(reading);
      const again = parse(printed, context);
      if (printed !== reading.text || withoutNotes(again) !== withoutNotes(reading)) {
        throw new Error(`${JSON.stringify(text)} → ${withoutNotes(reading)} → ${withoutNotes(again)}`);
      }
    }),
    { numRuns: 200_000 },
  );
}, 120_000);

test('归一过的文字再归一，一字不变', () => {
  fc.assert(
    fc.property(cellText, (text) => {
      const once = normalise(text).text;
      expect(normalise(once).text).toBe(once);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['数字', '9'.repeat(10_000)],
  ['千分位', '1,'.repeat(5_000)],
  ['左括号', '('.repeat(10_000)],
  ['空括号', '()'.repeat(5_000)],
  ['空格', `5${' '.repeat(9_998)}人`],
  ['换行', '3\n'.repeat(5_000)],
  ['大于号', '>'.repeat(10_000)],
  ['等号', '='.repeat(10_000)],
  ['百分', '百分'.repeat(5_000)],
  ['中文数字', '一百'.repeat(5_000)],
  ['斜杠', '1/'.repeat(5_000)],
  ['分号隔开的任务', '完成1部;'.repeat(2_000)],
  ['月份', '3月'.repeat(5_000)],
  ['比较词', '不低于'.repeat(3_333)],
  ['横线', '-'.repeat(10_000)],
  ['组合符', `e${'\u0301'.repeat(9_999)}`],
  ['叙述', '维护224名干部职工合法权益，'.repeat(700)],
])('一万字的%s在眨眼之间读完', (_, text) => {
  const before = process.cpuUsage();
  parse(text, SENTENCE);
  const { user } = process.cpuUsage(before);
  expect(user).toBeLessThan(100_000);
});
