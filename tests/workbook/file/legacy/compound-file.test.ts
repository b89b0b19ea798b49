import { CompoundFile } from '../../../../src/workbook/file/legacy/compound-file';
import { containerOf } from '../../../support/container-of';
import { failureOf } from '../failure-of';

const SECTOR = 512;
/** Field of the header: where the directory begins. */
const DIRECTORY = 48;

function content(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7) % 251);
}

test.each([1, 63, 64, 4095, 4096, 5000, 100_000, 8_000_000])('读出 %d 字节的流', (length) => {
  const file = new CompoundFile(containerOf('Workbook', content(length)));
  expect(Buffer.compare(file.stream('WORKBOOK') ?? Buffer.of(), content(length))).toBe(0);
  expect(file.stream('Book')).toBeNull();
});

describe('损坏的容器', () => {
  const whole = containerOf('Workbook', content(5000));
  const table = SECTOR;
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };
  const read = (bytes: Uint8Array) => failureOf(() => new CompoundFile(bytes).stream('Workbook'));
  /** The sector that begins with the first bytes of the content. */
  const first = Buffer.from(whole).indexOf(content(40)) / SECTOR - 1;

  test('扇区绕成一圈', () => {
    expect(read(changed(table + (first + 2) * 4, first))).toBe('damaged-xls');
  });

  test('扇区在文件之外', () => {
    expect(read(changed(table + first * 4, 99))).toBe('damaged-xls');
    expect(read(changed(table + first * 4, 0x7fffffff))).toBe('damaged-xls');
    expect(read(changed(DIRECTORY, 1_000_000))).toBe('damaged-xls');
  });

  test('扇区的链太短', () => {
    expect(read(changed(table + first * 4, 0xfffffffe))).toBe('damaged-xls');
  });

  test('扇区的大小不合规定', () => {
    expect(read(changed(28, 0x0003fffe))).toBe('damaged-xls');
  });

  test('只有开头', () => {
    for (const length of [8, 511, 512, 1000]) expect(read(whole.subarray(0, length))).toBe('damaged-xls');
  });

  test('目录里的树绕成一圈', () => {
    const at = Buffer.from(whole).indexOf(Buffer.from('Workbook', 'utf16le'));
    expect(failureOf(() => new CompoundFile(changed(at + 68, 1)).stream('别的'))).toBe('damaged-xls');
  });
});
