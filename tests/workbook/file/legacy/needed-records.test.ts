import { neededRecords } from '../../../../src/workbook/file/legacy/needed-records';
import { failureOf } from '../failure-of';

const IGNORED = 0x00e2;
const BEGIN = record(0x0809, [0, 6, 5, 0]);
const END = record(0x000a, []);

function record(type: number, content: readonly number[]): number[] {
  return [type & 0xff, type >> 8, content.length & 0xff, content.length >> 8, ...content];
}

/** The records that come back, each as its type and its content. */
function needed(...records: readonly number[][]): [number, number[]][] {
  const bytes = neededRecords(Uint8Array.from(records.flat()));
  const view = new DataView(bytes.buffer);
  const found: [number, number[]][] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    found.push([view.getUint16(at, true), [...bytes.subarray(at + 4, end)]]);
    at = end;
  }
  return found;
}

test('用不着的记录作废，位置和长度不变，连同它的续篇', () => {
  const note = record(0x001c, [1, 2, 3]);
  const more = record(0x003c, [4]);
  const merged = record(0x00e5, [0, 0]);
  expect(needed(BEGIN, note, more, merged, more, END)).toEqual([
    [0x0809, [0, 6, 5, 0]],
    [IGNORED, [1, 2, 3]],
    [IGNORED, [4]],
    [0x00e5, [0, 0]],
    [0x003c, [4]],
    [0x000a, []],
  ]);
});

test('公式与结果分开：结果留着，公式的长度归零', () => {
  const result = Array.from({ length: 20 }, (_, index) => index);
  expect(needed(record(0x0006, [...result, 5, 0, 0x17, 0xff, 0xff, 0xff, 0xff]))).toEqual([
    [0x0006, [...result, 0, 0, 0x17, 0xff, 0xff, 0xff, 0xff]],
  ]);
});

test('末尾补的零无碍', () => {
  expect(needed(BEGIN, END, [0, 0, 0, 0, 0, 0, 0, 0])).toHaveLength(4);
});

test.each([
  ['加密', record(0x002f, [0, 0]), 'encrypted'],
  ['太短的记录', record(0x0203, [0, 0, 0, 0]), 'damaged-xls'],
  ['伸出末尾的记录', [0xe2, 0, 9, 0, 1], 'damaged-xls'],
  ['更老的版本', record(0x0809, [0, 4, 5, 0]), 'damaged-xls'],
])('拒绝：%s', (_, bytes, code) => {
  expect(failureOf(() => needed(BEGIN, bytes))).toBe(code);
});

describe('共享文本的个数不超过真有的', () => {
  const text = (kind: number, characters: readonly number[], length = characters.length): number[] => [
    length & 0xff,
    length >> 8,
    kind,
    ...characters,
  ];
  const countOf = (declared: number, ...pieces: readonly number[][]): number | undefined => {
    const [first = [], ...others] = pieces;
    const head = [9, 0, 0, 0, declared, 0, 0, 0];
    const records = [record(0x00fc, [...head, ...first]), ...others.map((piece) => record(0x003c, piece))];
    return needed(...records)[0]?.[1][4];
  };

  test.each<[string, number, number[][]]>([
    ['完整的', 2, [[...text(0, [65, 66]), ...text(1, [65, 0], 1)]]],
    ['最后一个断在长度里', 1, [[...text(0, [65]), 5]]],
    ['最后一个断在文字里，仍算一个', 2, [[...text(0, [65]), ...text(0, [66], 9)]]],
    ['带格式和读音', 2, [[3, 0, 0x0c, 1, 0, 2, 0, 0, 0, 65, 66, 67, 1, 2, 3, 4, 5, 6, ...text(0, [65])]]],
    ['格式的个数断掉', 1, [[...text(0, [65]), 3, 0, 0x08, 1]]],
    ['文字跨到续篇，宽窄另说', 2, [text(0, [65], 3), [1, 66, 0, 67, 0, ...text(0, [68])]]],
    ['跨到续篇的文字断掉', 1, [text(1, [65, 0], 9), [0, 66]]],
  ])('%s', (_, count, pieces) => {
    expect(countOf(2, ...pieces)).toBe(count);
  });

  test('多出来的不算', () => {
    expect(countOf(1, [...text(0, [65]), ...text(0, [66])])).toBe(1);
  });
});
