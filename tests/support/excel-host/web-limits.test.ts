import { gridOf } from '../grid-of';
import { EmulatedExcel } from './emulated-excel';
import { gridsOf } from './grids-of';
import { installExcel } from './install-excel';
import { workbookOf } from './workbook-of';

const LONG = '字'.repeat(300);
const rows = Array.from({ length: 9_000 }, () => [LONG]);

/** The code with which reading or writing of a large column fails in Excel on the web. */
async function codeOf(host: EmulatedExcel, queue: (range: Excel.Range) => unknown): Promise<string> {
  installExcel(host);
  return Excel.run(async (context) => {
    queue(context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${rows.length}`));
    await context.sync();
    return 'none';
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other'));
}

describe('网页版 Excel 每次收发至多 5 MB', () => {
  test('请求太大，什么也没有写', async () => {
    const host = new EmulatedExcel(workbookOf(gridOf([[1]])), { platform: 'web' });
    expect(await codeOf(host, (range) => (range.values = rows))).toBe('RequestPayloadSizeLimitExceeded');
    expect(gridsOf(host.book)[0]?.rows).toHaveLength(1);
  });

  test('回答太大', async () => {
    const host = new EmulatedExcel(workbookOf(gridOf(rows)), { platform: 'web' });
    expect(await codeOf(host, (range) => range.load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
