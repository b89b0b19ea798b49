import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { zlibCodec } from '../../../../src/cli/zlib-codec';
import { LIMITS } from '../../../../src/workbook/limits';
import { fflateCodec } from '../../../../src/workbook/file/zip/codec';
import { crc32 } from '../../../../src/workbook/file/zip/crc32';
import { openZip, type Zip } from '../../../../src/workbook/file/zip/zip';
import { failureOf } from '../failure-of';
import { DIRECTORY, LOCAL, patched, streamed } from './archive';

const codecs = [
  ['fflate', fflateCodec],
  ['zlib', zlibCodec],
] as const;
const PARTS = { 'a.xml': strToU8('<a>甲</a>'.repeat(50)), 'b/c.bin': Uint8Array.of(1, 2, 3), 'd.xml': strToU8('<d/>') };
const open = (bytes: Uint8Array): Zip => openZip(bytes, fflateCodec);

describe.each(codecs)('用 %s 打开压缩包', (_, codec) => {
  test('读出每个部件，名称按原来的顺序', () => {
    const zip = openZip(zipSync(PARTS), codec);
    expect(zip.names).toEqual(['a.xml', 'b/c.bin', 'd.xml']);
    expect(zip.text('a.xml')).toBe('<a>甲</a>'.repeat(50));
    expect([...zip.bytes('b/c.bin')]).toEqual([1, 2, 3]);
  });

  test('不动的部件逐字节保留，改动和新增的能由别的程序读出', () => {
    const original = zipSync(PARTS, { mtime: '2024-05-06T07:08:10' });
    expect(openZip(original, codec).save()).toEqual(original);
    const zip = openZip(original, codec);
    zip.put('b/c.bin', Uint8Array.of(4));
    zip.put('e/新.xml', '<e/>');
    zip.remove('d.xml');
    const saved = zip.save();
    const first = original.subarray(0, Buffer.from(original).indexOf('b/c.bin') - LOCAL.name);
    expect(saved.subarray(0, first.length)).toEqual(first);
    expect(unzipSync(saved)).toEqual({
      'a.xml': PARTS['a.xml'],
      'b/c.bin': Uint8Array.of(4),
      'e/新.xml': strToU8('<e/>'),
    });
    expect(openZip(saved, codec).names).toEqual(['a.xml', 'b/c.bin', 'e/新.xml']);
  });

  test('内容比声明的长或短，都算部件损坏', () => {
    const packed = zipSync({ 'a.xml': PARTS['a.xml'] });
    for (const size of [0, 1, 10, 499, 501, 100_000]) {
      expect(failureOf(() => openZip(patched(packed, DIRECTORY.size, size, 4), codec).bytes('a.xml'))).toBe(
        'damaged-part',
      );
    }
  });
});

test('存入的文本立即可以读回', () => {
  const zip = open(zipSync(PARTS));
  expect(zip.text('d.xml')).toBe('<d/>');
  zip.put('d.xml', '<d>新</d>');
  expect(zip.text('d.xml')).toBe('<d>新</d>');
});

test('数据描述符改写成头部里的大小，内容不变', () => {
  const bytes = streamed(PARTS);
  const saved = open(bytes).save();
  expect(saved.length).toBeLessThan(bytes.length);
  expect(saved[LOCAL.flags]).toBe(0);
  expect(unzipSync(saved)).toEqual(PARTS);
  expect(open(saved).save()).toEqual(saved);
});

test('部件名不分大小写，反斜杠当斜杠，开头的斜杠不计', () => {
  const zip = open(zipSync({ 'xl\\SharedStrings.xml': strToU8('<sst/>') }));
  expect(zip.has('/xl/sharedStrings.xml')).toBe(true);
  expect(zip.text('xl/sharedstrings.xml')).toBe('<sst/>');
});

test('Node 的 Buffer 也能打开，写入时不会改到原来的字节', () => {
  const bytes = Buffer.from(zipSync(PARTS));
  const before = Buffer.from(bytes);
  const zip = open(bytes);
  zip.put('a.xml', '<a/>');
  zip.save();
  expect(bytes.equals(before)).toBe(true);
});

test('末尾的注释里碰巧有目录的记号', () => {
  const comment = strToU8('PK\u0005\u0006 是压缩包结束的记号，这里只是一句注释');
  const packed = zipSync(PARTS);
  const length = Uint8Array.of(comment.length, 0);
  const bytes = Uint8Array.of(...packed.subarray(0, packed.length - 2), ...length, ...comment);
  expect(open(bytes).names).toEqual(Object.keys(PARTS));
});

test('校验码与通行的算法一致', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const archive = zipSync({ a: bytes }, { level: 0 });
      expect(crc32(bytes)).toBe(new DataView(archive.buffer, archive.byteOffset).getUint32(LOCAL.crc, true));
    }),
  );
});

test('缺少的部件指名道姓', () => {
  expect(failureOf(() => open(zipSync(PARTS)).text('x.xml'))).toBe('missing-part');
  expect(() => open(zipSync(PARTS)).text('x.xml')).toThrow('x.xml');
});

describe('拒绝', () => {
  const packed = zipSync({ 'a.xml': PARTS['a.xml'] });
  const unusual = (field: number, value: number, length: number): string =>
    failureOf(() => open(patched(packed, field, value, length)));

  test('内容与校验码不符的部件', () => {
    const stored = zipSync({ 'a.xml': PARTS['a.xml'] }, { level: 0 });
    const at = stored.indexOf(0x3c);
    stored[at] = 0x3e;
    expect(failureOf(() => open(stored).bytes('a.xml'))).toBe('damaged-part');
  });

  test('ZIP64、分卷、加密、少见的压缩方法', () => {
    expect(unusual(DIRECTORY.size, 0xffffffff, 4)).toBe('unusual-zip');
    expect(unusual(DIRECTORY.flags, 1, 2)).toBe('unusual-zip');
    expect(unusual(DIRECTORY.method, 12, 2)).toBe('unusual-zip');
    const end = packed.length - 22;
    for (const [offset, value] of [
      [4, 1],
      [8, 0xffff],
      [10, 0xffff],
      [16, 0xffffffff],
    ] as const) {
      const bytes = packed.slice();
      new DataView(bytes.buffer).setUint32(end + offset, value, true);
      expect(failureOf(() => open(bytes))).toMatch(/unusual-zip|damaged-file/);
    }
  });

  test('同名的部件', () => {
    const bytes = zipSync({ 'a.xml': PARTS['a.xml'], 'A.xml': PARTS['d.xml'] });
    expect(failureOf(() => open(bytes))).toBe('unusual-zip');
  });

  test('共用同一段内容的部件', () => {
    const bytes = zipSync({ a: new Uint8Array(5000).map((_, i) => i * i), b: strToU8('b') }, { level: 0 });
    // A time of day may hold a P as well, so the whole mark of an entry is looked for.
    const second = Buffer.from(bytes.buffer).lastIndexOf('PK\x01\x02', undefined, 'latin1');
    const view = new DataView(bytes.buffer);
    view.setUint32(second + 20, 5000, true);
    view.setUint32(second + 24, 5000, true);
    view.setUint32(second + 42, 0, true);
    expect(failureOf(() => open(bytes))).toBe('damaged-file');
  });

  test('截断的文件', () => {
    const bytes = zipSync(PARTS);
    for (let length = 4; length < bytes.length; length++) {
      expect(failureOf(() => open(bytes.subarray(0, length)))).toBe('damaged-file');
    }
  });

  test('部件太多', () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, i) => [`${i}`, new Uint8Array()]));
    expect(failureOf(() => open(zipSync(many, { level: 0 })))).toBe('too-many-parts');
  });
});

describe('压缩炸弹', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(64 * 1024 * 1024) });

  test.each(codecs)('用 %s：声明的大小超限，不展开就拒绝', (_, codec) => {
    expect(failureOf(() => openZip(bomb, codec).bytes('a.xml'))).toBe('part-too-large');
    const larger = patched(bomb, DIRECTORY.size, LIMITS.partBytes + 1, 4);
    expect(failureOf(() => openZip(larger, codec).bytes('a.xml'))).toBe('part-too-large');
  });

  test.each(codecs)('用 %s：谎报大小，展开到超出声明就停', (_, codec) => {
    const lying = patched(bomb, DIRECTORY.size, 100, 4);
    const before = process.memoryUsage().arrayBuffers;
    expect(failureOf(() => openZip(lying, codec).bytes('a.xml'))).toBe('damaged-part');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
  });

  test('许多部件合起来超限', () => {
    const content = new Uint8Array(LIMITS.ratioFrom);
    const zip = open(zipSync({ 'a.xml': content }, { level: 0 }));
    expect(
      failureOf(() => {
        for (let times = 0; times <= LIMITS.totalBytes / LIMITS.ratioFrom; times++) zip.bytes('a.xml');
      }),
    ).toBe('workbook-too-large');
  });
});
