/** @jest-environment jsdom */
import { browserSaver, type SavePicker } from '../../src/workbench/files/saver';
import { savedName } from '../../src/workbench/files/saved-name';
import { givenSource, sampleSources } from '../../src/workbench/files/served-files';

const BYTES = new Uint8Array([1, 2, 3]);

/** A dialog in which a person chooses `name`; what is written goes into `written`. */
function dialog(name: string, written: unknown[]): SavePicker {
  return async (options) => {
    written.push(options.suggestedName);
    const file = {
      write: async (data: Uint8Array) => written.push([...data]),
      close: async () => written.push('closed'),
    };
    return { name, createWritable: async () => file } as unknown as FileSystemFileHandle;
  };
}

describe('另存为', () => {
  test('有对话框的浏览器：建议名字，写进人选的文件', async () => {
    const written: unknown[] = [];
    expect(await browserSaver(dialog('定稿.xlsx', written))('自评表.xlsx', () => BYTES)).toBe('定稿.xlsx');
    expect(written).toEqual(['自评表.xlsx', [1, 2, 3], 'closed']);
  });

  test('人在对话框里取消，不算出错', async () => {
    const cancelled: SavePicker = () => Promise.reject(new DOMException('', 'AbortError'));
    expect(await browserSaver(cancelled)('自评表.xlsx', () => BYTES)).toBeNull();
  });

  test('写不进去，说明原因', async () => {
    const refused: SavePicker = () => Promise.reject(new DOMException('磁盘满了', 'QuotaExceededError'));
    await expect(browserSaver(refused)('自评表.xlsx', () => BYTES)).rejects.toMatchObject({
      code: 'not-saved',
      detail: { error: '磁盘满了' },
    });
  });

  test('没有对话框的浏览器：下载', async () => {
    const downloads: [string, number, string][] = [];
    const save = browserSaver(undefined, (name, { size, type }) => downloads.push([name, size, type]));
    expect(await save('宏.xlsm', () => BYTES)).toBe('宏.xlsm');
    expect(downloads).toEqual([['宏.xlsm', 3, 'application/vnd.ms-excel.sheet.macroenabled.12']]);
  });

  test.each([
    ['自评表.xlsx', '自评表（评好）.xlsx'],
    ['自评表（评好）.xlsx', '自评表（评好）.xlsx'],
    ['自评表.XLSM', '自评表（评好）.xlsm'],
    ['自评表', '自评表（评好）.xlsx'],
    ['自评表.et', '自评表.et（评好）.xlsx'],
  ])('建议的名字：%s → %s', (name, saved) => expect(savedName(name)).toBe(saved));
});

describe('这个服务器上的文件', () => {
  test('地址里写着的文件，名字是它自己的', () => {
    const path = `given/0f3a/${encodeURIComponent('自评表+1 #100%.xlsx')}`;
    expect(givenSource(`?file=${path}`)).toMatchObject({ name: '自评表+1 #100%.xlsx', unsaved: false });
  });

  test.each(['', '?file=', '?file=https://example.com/a.xlsx', '?file=../a.xlsx', '?file=given/a/../../b.xlsx'])(
    '别处的地址不读：%s',
    (search) => expect(givenSource(search)).toBeNull(),
  );

  test('示例各有名字', () => {
    expect(sampleSources(['甲.xlsx', '乙.xlsx']).map(({ name }) => name)).toEqual(['甲.xlsx', '乙.xlsx']);
  });
});
