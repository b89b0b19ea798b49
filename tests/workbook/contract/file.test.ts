import { FileHost } from '../../../src/workbook/file/file-host';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { seenInFile } from './seen-in-file';
import { describeHost } from './describe-host';
import { bytesOf } from './bytes-of';

const BLIND = { select: () => undefined, highlight: () => undefined };

describeHost({ name: '文件里的工作簿', runs: 60, computes: true }, async (book) => {
  const host = await FileHost.open(bytesOf(book), BLIND);
  return {
    host,
    grids: () => {
      const workbook = openWorkbook(host.bytes);
      return workbook.sheets.map(({ name }) => workbook.grid(name));
    },
    seen: (sheet) => seenInFile(host.bytes, sheet),
    edit: (sheet, cell, value) => host.edit(sheet, cell, String(value)),
    click: (sheet, cell) => host.selected(sheet, cell),
  };
});
