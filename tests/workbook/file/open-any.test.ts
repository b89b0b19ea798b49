import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { Failure, type FailureCode } from '../../../src/workbook/failure';
import { isDate1904 } from '../../../src/workbook/file/date-system';
import { openAny } from '../../../src/workbook/file/open-any';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { containerOf, streamOf } from '../../support/container-of';
import { xlsxOf, xlsxParts, zipOf } from '../../support/xlsx-of';
import { failureOf } from './failure-of';

const XLS = readFileSync(join(__dirname, 'legacy/自评表.xls'));

async function failureOfOpening(bytes: Uint8Array): Promise<FailureCode> {
  try {
    await openAny(bytes);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error('No failure.');
}

describe('.xlsx', () => {
  const bytes = xlsxOf({
    sheets: [
      { name: '自评表', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: '备用', state: 'hidden' },
      { name: '_校验', state: 'veryHidden' },
    ],
  });

  test('列出工作表，能写回', async () => {
    const workbook = await openAny(bytes);
    expect(workbook.sheets).toEqual([
      { name: '自评表', hidden: false },
      { name: '备用', hidden: true },
      { name: '_校验', hidden: true },
    ]);
    expect(workbook.writable).toBe(true);
  });

  test('每张工作表只读一次，没有的工作表指名道姓', () => {
    const workbook = openWorkbook(bytes);
    expect(workbook.grid('自评表')).toBe(workbook.grid('自评表'));
    expect(workbook.grid('备用').rows).toEqual([]);
    expect(() => workbook.grid('自评')).toThrow('“自评”');
    expect(failureOf(() => workbook.grid('自评'))).toBe('no-sheet');
  });

  test('没有共享文本和样式也能读', () => {
    const {
      'xl/styles.xml': _,
      'xl/sharedStrings.xml': __,
      ...parts
    } = xlsxParts({
      sheets: [{ name: '表', rows: '<row><c s="3"><v>0.95</v></c></row>' }],
    });
    expect(openWorkbook(zipOf(parts)).grid('表').rows[0]?.[0]?.text).toBe('0.95');
  });

  test('坏的部件只妨碍要用它的工作表', () => {
    const parts = xlsxParts({ sheets: [{ name: '好' }, { name: '坏' }, { name: '缺' }] });
    parts['xl/worksheets/sheet2.xml'] = parts['xl/worksheets/sheet2.xml']!.replace('</worksheet>', '');
    delete parts['xl/worksheets/sheet3.xml'];
    const workbook = openWorkbook(zipOf(parts));
    expect(workbook.grid('好').rows).toEqual([]);
    expect(failureOf(() => workbook.grid('坏'))).toBe('damaged-part');
    expect(failureOf(() => workbook.grid('缺'))).toBe('missing-part');
  });

  test('名为 .et、.xls 而内容是 .xlsx 的，照 .xlsx 读', async () => {
    expect((await openAny(Buffer.from(bytes))).writable).toBe(true);
  });
});

describe('.xls 与 .et', () => {
  test('读出值、显示文本、合并、隐藏行和隐藏表；公式只读结果', async () => {
    const workbook = await openAny(XLS);
    expect(workbook.sheets).toEqual([
      { name: '自评表', hidden: false },
      { name: '备用', hidden: true },
    ]);
    const { rows, merges, hiddenRows } = workbook.grid('自评表');
    expect(rows.map((cells) => Array.from(cells ?? [], (cell) => cell?.text ?? ''))).toEqual([
      ['项目支出绩效自评表', '', '', '', ''],
      ['年度指标值', '≥95%', '95.00%', '2024/1/1'],
      ['隐藏行', '', '-3.50'],
      ['9.5', 'TRUE', '#DIV/0!', '1.01', '年度指标值！'],
      ['19', '2'],
    ]);
    expect(rows[3]?.[0]).toEqual({ value: 9.5, text: '9.5', formula: null, format: null });
    expect(rows[3]?.[2]?.value).toEqual({ error: '#DIV/0!' });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect([...hiddenRows]).toEqual([2]);
  });

  test('只能读：写入的门不开，并说明怎么办', async () => {
    expect((await openAny(XLS)).writable).toBe(false);
    expect(failureOf(() => openWorkbook(XLS))).toBe('legacy-read-only');
    expect(() => openWorkbook(XLS)).toThrow('另存为 .xlsx');
  });

  test.each([
    [false, '2023/11/20'],
    [true, '2027/11/21'],
  ])('日期从 1904 年数起（%s）也读对，工作台的表格照样显示', async (date1904, shown) => {
    const Sheet1 = { '!ref': 'A1', A1: { t: 'n', v: 45250, z: 'yyyy/m/d' } } as const;
    const workbook = { SheetNames: ['Sheet1'], Sheets: { Sheet1 }, Workbook: { WBProps: { date1904 } } };
    const opened = await openAny(write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer);
    expect(opened.grid('Sheet1').rows[0]?.[0]).toMatchObject({ value: 45250, text: shown });
    expect(isDate1904(opened)).toBe(date1904);
  });

  test('Excel 97 之前的工作簿，中文按代码页读', async () => {
    const workbook = { SheetNames: ['Sheet1'], Sheets: { Sheet1: utils.aoa_to_sheet([['ABCDEFGH', 95]]) } };
    const bytes = write(workbook, { bookType: 'biff5', type: 'buffer' }) as Buffer;
    Buffer.from('bca8d0a7d6b8b1ea', 'hex').copy(bytes, bytes.indexOf('ABCDEFGH'));
    const codePage = Buffer.from([0x42, 0, 2, 0]);
    bytes.writeUInt16LE(936, bytes.indexOf(codePage) + codePage.length);
    const grid = (await openAny(bytes)).grid('Sheet1');
    expect(grid.rows[0]?.map((cell) => cell?.text)).toEqual(['绩效指标', '95']);
  });

  test('截断的文件不读；工作簿本身还完整的，读得与原来一样', async () => {
    const whole = (await openAny(XLS)).grid('自评表');
    let refused = 0;
    for (let length = 8; length < XLS.length; length += 97) {
      try {
        expect((await openAny(XLS.subarray(0, length))).grid('自评表')).toEqual(whole);
      } catch (error) {
        expect(error).toMatchObject({ code: 'damaged-xls' });
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  test('损坏的公式不妨碍读出结果，也不会没完没了', async () => {
    const bytes = Buffer.from(XLS);
    // The formula behind the result 9.5: its length is 11, and it begins with a reference.
    const formula = bytes.indexOf(Buffer.from([0x44, 1, 0, 2, 0xc0]));
    bytes[formula] = 0x17;
    bytes.fill(0xff, formula + 1, formula + 8);
    expect((await openAny(bytes)).grid('自评表').rows[3]?.[0]?.value).toBe(9.5);
  });

  test('不认得的记录不打印出来', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation();
    const bytes = Buffer.from(XLS);
    bytes.writeUInt16LE(0xffee, bytes.indexOf(Buffer.from([0x3e, 0x02])));
    await openAny(bytes);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});

describe('拒绝', () => {
  const encryptedXls = ((): Uint8Array => {
    const workbook = { SheetNames: ['Sheet1'], Sheets: { Sheet1: utils.aoa_to_sheet([[1]]) } };
    const stream = streamOf(write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer, 'Workbook');
    const start = 4 + stream.readUInt16LE(2);
    const filePass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
    return containerOf('Workbook', Buffer.concat([stream.subarray(0, start), filePass, stream.subarray(start)]));
  })();

  test.each<[string, Uint8Array, FailureCode]>([
    ['空文件', new Uint8Array(), 'empty-file'],
    ['PDF', strToU8('%PDF-1.7\n%âãÏÓ\n'), 'is-pdf'],
    ['UTF-8 的 .csv', strToU8('指标,分值\n数量,10\n'), 'is-text'],
    ['GBK 的 .csv', Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31, 0x30, 0x0d, 0x0a), 'is-text'],
    ['UTF-16 的 .csv', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x2c, 0), 'is-text'],
    ['取名 .xls 的网页', strToU8('\ufeff\n<html><table><tr><td>1</td></tr></table></html>'), 'is-web-page'],
    ['XML 表格', strToU8('<?xml version="1.0"?><Workbook/>'), 'is-web-page'],
    ['单文件网页', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'is-web-page'],
    ['RTF', strToU8('{\\rtf1\\ansi}'), 'is-document'],
    ['图片', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-a-workbook'],
    ['别的压缩包', zipOf({ '说明.txt': '甲' }), 'not-a-workbook'],
    ['空的压缩包', zipOf({}), 'not-a-workbook'],
    ['加密的 .xlsx', containerOf('EncryptedPackage', new Uint8Array(5000)), 'encrypted'],
    ['加密的 .xls', encryptedXls, 'encrypted'],
    ['旧的 Word 文档', containerOf('WordDocument', new Uint8Array(5000)), 'is-document'],
    ['旧的演示文稿', containerOf('PowerPoint Document', new Uint8Array(5000)), 'is-presentation'],
    ['没有工作簿的复合文件', containerOf('别的', new Uint8Array(5000)), 'damaged-xls'],
    ['坏的 .xls', containerOf('Workbook', new Uint8Array(5000).fill(7)), 'damaged-xls'],
    ['截断的 .xlsx', xlsxOf().subarray(0, 900), 'damaged-file'],
  ])('%s', async (_, bytes, code) => {
    expect(await failureOfOpening(bytes)).toBe(code);
  });
});
