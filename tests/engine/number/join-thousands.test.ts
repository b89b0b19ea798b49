import { joinThousands } from '../../../src/engine/number/join-thousands';

test.each([
  ['10 000', '10000'],
  ['≥1 250 000 元', '≥1250000 元'],
  ['3 450.5万元', '3450.5万元'],
])('“%s”是一个数', (text, joined) => {
  expect(joinThousands(text)).toBe(joined);
});

test.each(['95 100', '95 100%', '3 500人', '2100 10', '1 2', '0 000', '12 3450元'])(
  '“%s”可能是两个数，不并',
  (text) => {
    expect(joinThousands(text)).toBe(text);
  },
);
