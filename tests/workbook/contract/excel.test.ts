import { ExcelHost } from '../../../src/workbook/excel/excel-host';
import { EmulatedExcel } from '../../support/excel-host/emulated-excel';
import { gridsOf } from '../../support/excel-host/grids-of';
import { installExcel } from '../../support/excel-host/install-excel';
import { Person } from '../../support/excel-host/person';
import { workbookOf } from '../../support/excel-host/workbook-of';
import { seenInExcel } from './seen-in-excel';
import { describeHost } from './describe-host';

describeHost(
  { name: 'Excel 里的工作簿', runs: 40, computes: true },
  ({ grids, active, hidden = [], structureLocked = false, locked }) => {
    const book = workbookOf(...grids);
    const person = new Person(book);
    if (active !== undefined) person.selects(active, 'A1');
    for (const sheet of book.sheets) if (hidden.includes(sheet.name)) sheet.visibility = 'Hidden';
    book.structureProtected = structureLocked;
    if (locked) person.protects(locked.sheet, locked.open);
    const excel = new EmulatedExcel(book);
    installExcel(excel);
    return {
      host: new ExcelHost(),
      grids: () => gridsOf(book),
      seen: (sheet) => seenInExcel(book, sheet),
      edit: (sheet, cell, value) => person.types(sheet, cell, value),
      click: (sheet, cell) => person.selects(sheet, cell),
      close: () => expect(excel.notEmulated).toEqual([]),
    };
  },
);
