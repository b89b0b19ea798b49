import { gridOf } from '../grid-of';
import { EmulatedExcel } from './emulated-excel';
import { gridsOf } from './grids-of';
import { installExcel } from './install-excel';
import { Person } from './person';
import type { Fault } from './protocol/fault';
import { workbookOf } from './workbook-of';

let host: EmulatedExcel;

function start(...form: Parameters<typeof gridOf>): EmulatedExcel {
  host = new EmulatedExcel(workbookOf(gridOf(...form)));
  installExcel(host);
  return host;
}

/** Runs a batch on the sheet in front, with one sync at its end. */
function onSheet<T>(queue: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const queued = queue(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return queued;
  });
}

/** The code with which a batch fails. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof OfficeExtension.Error ? error.code : 'none';
}

const shown = (): (string | undefined)[][] => gridsOf(host.book)[0]!.rows.map((row) => row!.map((cell) => cell?.text));

describe('读', () => {
  test('已用区域：值、公式、显示文字、数字格式、隐藏行', async () => {
    start(
      [
        [null, 2, { value: 0.5, format: '0%' }],
        [null, { value: 3, formula: 'B1+1' }, { value: { error: '#DIV/0!' } }],
      ],
      { hiddenRows: [1] },
    );
    const used = await onSheet((sheet) =>
      sheet.getUsedRange(true).load('address,values,formulas,text,numberFormat,valueTypes,rowHidden,hasSpill'),
    );
    expect(used.toJSON()).toEqual({
      address: 'Sheet1!B1:C2',
      values: [
        [2, 0.5],
        [3, '#DIV/0!'],
      ],
      formulas: [
        [2, 0.5],
        ['=B1+1', '#DIV/0!'],
      ],
      text: [
        ['2', '50%'],
        ['3', '#DIV/0!'],
      ],
      numberFormat: [
        ['General', '0%'],
        ['General', 'General'],
      ],
      valueTypes: [
        ['Double', 'Double'],
        ['Double', 'Error'],
      ],
      rowHidden: null,
      hasSpill: false,
    });
    expect(host.requests).toBe(1);
    expect(host.notEmulated).toEqual([]);
  });

  test('从区域外开始的合并区看不见，多于 512 个就报错', async () => {
    start([[1]], { merges: ['A1:A5', 'C3:D4'] });
    const merged = await onSheet((sheet) => sheet.getRange('A3:C5').getMergedAreasOrNullObject().load('address'));
    expect(merged.address).toBe('Sheet1!C3:C4');
    const none = await onSheet((sheet) => sheet.getRange('E1:F9').getMergedAreasOrNullObject().load('address'));
    expect(none.isNullObject).toBe(true);
    start([[1]], { merges: Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`) });
    expect(
      await codeOf(onSheet((sheet) => sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('address'))),
    ).toBe('GeneralException');
  });

  test('整列的值是 null，五百万格以上报错，混杂的格式是 null', async () => {
    start([[1, 2]]);
    host.book.active.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { locked: false });
    const { column, cells } = await onSheet((sheet) => ({
      column: sheet.getRange('A:A').load('values'),
      cells: sheet.getRange('A1:B1').load('format/protection/locked'),
    }));
    expect(column.values).toBeNull();
    expect(cells.format.protection.locked).toBeNull();
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:E1000001').load('values')))).toBe('RangeExceedsLimit');
  });

  test('列太窄，数字显示成井号', async () => {
    start([[{ value: 1234.5, format: '0.00' }, 1234.5]]);
    host.book.active.columnWidths.set(0, 24);
    const range = await onSheet((sheet) => sheet.getRange('A1:B1').load('text'));
    expect(range.text).toEqual([['###', '1234.5']]);
  });
});

describe('写', () => {
  test('null 不动，空文字清空，公式当场算出，合并只留左上角', async () => {
    start([[1, 2, 3]]);
    await onSheet((sheet) => {
      sheet.getRange('A1:D1').formulas = [[null, '', 5, '=ROUND(SUM(A1:C1)/7,2)']];
      sheet.getRange('A1:B1').merge();
    });
    expect(shown()).toEqual([['1', undefined, '5', '0.86']]);
    expect(gridsOf(host.book)[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test.each<[string, unknown, string | null]>([
    ['110101199001011234', 110101199001011000, null],
    ["'110101199001011234", '110101199001011234', null],
    ['1-2', expect.any(Number), 'm"月"d"日"'],
    ['2023年5月1日', 45047, 'yyyy"年"m"月"d"日"'],
    ['98.5%', 0.985, '0.00%'],
    ['（5）', -5, null],
    ['≥500人', '≥500人', null],
    ['#N/A', { error: '#N/A' }, null],
    ['true', true, null],
  ])('写入 %s，像人键入一样', async (typed, value, format) => {
    start([[null]]);
    await onSheet((sheet) => (sheet.getRange('A1').values = [[typed]]));
    expect(gridsOf(host.book)[0]?.rows[0]?.[0]).toMatchObject({ value, format });
  });

  test('文本格式的单元格把一切当作文字', async () => {
    start([[{ format: '@' }, { format: '@' }]]);
    await onSheet((sheet) => (sheet.getRange('A1:B1').formulas = [['=1+1', 2]]));
    expect(gridsOf(host.book)[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(['=1+1', '2']);
  });

  test('暂停计算到下一次同步：这一批里读到的还是旧值', async () => {
    start([[1, { value: 2, formula: 'A1*2' }]]);
    const before = await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      return range.values;
    });
    expect(before).toEqual([[2]]);
    expect(shown()).toEqual([['5', '10']]);
    const after = await onSheet((sheet) => {
      sheet.getRange('A1').values = [[6]];
      return sheet.getRange('B1').load('values');
    });
    expect(after.values).toEqual([[12]]);
  });

  test('形状不合就报错，之前做完的留着，之后的不做', async () => {
    start([[1, 2]]);
    const code = await codeOf(
      onSheet((sheet) => {
        sheet.getRange('A1').values = [[5]];
        sheet.getRange('A1:B1').values = [[1], [2]];
        sheet.getRange('B1').values = [[6]];
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(shown()).toEqual([['5', '2']]);
  });

  test('受保护的表只收没有锁定的单元格，不许改格式', async () => {
    start([[1, 2]]);
    new Person(host.book).protects('Sheet1', ['B1']);
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1:B1').values = [[3, 4]])))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('B1').numberFormat = [['0%']])))).toBe('AccessDenied');
    await onSheet((sheet) => (sheet.getRange('B1').values = [[4]]));
    expect(shown()).toEqual([['1', '4']]);
  });
});

test('保护与取消保护；已经保护的再保护就报错', async () => {
  start([[1]]);
  const protection = await onSheet((sheet) => {
    sheet.protection.protect({ allowFormatCells: true }, '密码');
    return sheet.protection.load('protected,options');
  });
  expect(protection.protected).toBe(true);
  expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
  expect(await codeOf(onSheet((sheet) => sheet.protection.protect()))).toBe('AccessDenied');
  expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect('不对')))).toBe('AccessDenied');
  await onSheet((sheet) => sheet.protection.unprotect('密码'));
  expect(host.book.active.protection).toBeNull();
});

describe('宿主的脾气', () => {
  test('单元格编辑状态：报错，或者等到编辑结束', async () => {
    start([[1]]);
    host.book.editing.start();
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').values = [[2]])))).toBe(
      'InvalidOperationInCellEditMode',
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[3]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown()).toEqual([['1']]);
    host.book.editing.end();
    await waiting;
    expect(shown()).toEqual([['3']]);
  });

  test.each<[Fault, string, string]>([
    ['unsent', 'GeneralException', '1'],
    ['unanswered', 'GeneralException', '2'],
    ['edit-mode', 'InvalidOperationInCellEditMode', '1'],
    [{ code: 'AccessDenied' }, 'AccessDenied', '1'],
    [{ code: 'AccessDenied', afterWrites: 1 }, 'AccessDenied', '2'],
  ])('第二次请求出事 %j', async (fault, code, left) => {
    start([[1, 1]]);
    host.failAt(2, fault);
    await onSheet((sheet) => sheet.getRange('A1').load('values'));
    const write = onSheet((sheet) => {
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('B1').values = [[2]];
    });
    expect(await codeOf(write)).toBe(code);
    expect(shown()[0]?.[0]).toBe(left);
  });

  test('宿主做完了却一直不答', async () => {
    start([[1]]);
    host.failAt(1, 'silent');
    const write = onSheet((sheet) => (sheet.getRange('A1').values = [[2]])).then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(resolve, 50, 'silence'));
    expect(await Promise.race([write, patience])).toBe('silence');
    expect(shown()).toEqual([['2']]);
  });

  test('人的改动和自己的改动分得清，关掉事件就听不见', async () => {
    start([[1]]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      worksheets.onAdded.add(async () => void heard.push('added'));
      await context.sync();
    });
    const person = new Person(host.book);
    person.types('Sheet1', 'B2', 7);
    person.selects('Sheet1', 'A1:B2');
    person.adds('新表');
    await onSheet((sheet) => (sheet.getRange('A1').values = [[2]]));
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    person.types('Sheet1', 'B2', 8);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['B2 Unknown', 'A1:B2', 'added', 'A1 ThisLocalAddin']);
    expect(host.subscriptions).toBe(3);
  });

  test('别的工作簿在前面时没有选区，没有的表不是错而是空对象', async () => {
    start([[1]]);
    host.book.behindAnother = true;
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.getSelectedRange().load('address');
          await context.sync();
        }),
      ),
    ).toBe('InvalidSelection');
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1').load('values');
      await context.sync();
      return range.isNullObject;
    });
    expect(values).toBe(true);
  });

  test('高于宿主版本的成员由库自己拒绝，没有模拟的由宿主记下', async () => {
    start([[1]]);
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1').getDependents()))).toBe('ApiNotFound');
    expect(host.notEmulated).toEqual([]);
    expect(await codeOf(onSheet((sheet) => sheet.pivotTables.refreshAll()))).toBe('GeneralException');
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1').formulas = [['=NOSUCH(A2)']])))).toBe('none');
    expect(host.notEmulated).toEqual(['Worksheet.PivotTables', '=NOSUCH(A2)']);
  });

  test('大块写入由库拆成几段，仍是一次请求；收尾的请求不算', async () => {
    start([[1]]);
    await onSheet((sheet) => {
      sheet.getRange('A1:J1000').values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 7));
    });
    expect(host.requests).toBe(1);
    expect(host.book.active.value(999, 9)).toBe(7);
    expect(host.notEmulated).toEqual([]);
  });
});
