import fc from 'fast-check';
import { normalise } from '../../../src/engine/target/normalise';
import { parse } from '../../../src/engine/target/parse';
import { print } from '../../../src/engine/target/print';
import type { Reading } from '../../../src/engine/target/target';
import { cellText, surroundings } from './cell-text';

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
