import { REPORT_SHEET, type PlanEntry } from '../../../src/engine';
import { Failure } from '../../../src/workbook/failure';
import type { Receipt } from '../../../src/workbook/receipt';
import type { Fault } from '../../support/excel-host/protocol/fault';
import { gridOf } from '../../support/grid-of';
import { entry, excelWith, formOf, type Desk } from './excel-with';

/** Scores, a rate with a format of its own, a formula, a note, and a report on a sheet that is added. */
const PLAN: readonly PlanEntry[] = [
  ...['E3', 'E4', 'E5', 'E7'].map((cell) => entry(cell, { text: '10' })),
  entry('F3', { type: 'percent', text: '0.5' }),
  entry('E8', { text: '40', formula: 'SUM(E3:E7)' }),
  entry('G4', { type: 'text', text: '-偏差说明' }),
  ...['一、概况', '得分 95 分。'].map((text, index) =>
    entry(`A${index + 1}`, { type: 'text', text }, { kind: 'report', sheet: REPORT_SHEET }),
  ),
];

const FAULTS: readonly Fault[] = ['unsent', 'unanswered', 'edit-mode', { code: 'AccessDenied' }];

/** Reads and writes; what went wrong as it is told. */
async function readAndWrite({ host }: Desk): Promise<Receipt | Failure> {
  try {
    await host.read();
    return await host.apply(PLAN);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Every cell that does not hold what the receipt says of it. */
function lies({ excel }: Desk, { written, refused }: Receipt): string[] {
  const shown = (sheet: string, cell: string): unknown => {
    const found = excel.book.sheet(sheet)?.cell(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65);
    return found ? found.value : null;
  };
  return [
    ...written
      .filter(({ entry: { sheet, cell }, now }) => shown(sheet, cell) !== now.value)
      .map(({ entry: { cell } }) => cell),
    ...refused
      .filter(({ entry: { sheet, cell, before } }) => (shown(sheet, cell) ?? '') !== before)
      .map(({ entry: { cell } }) => cell),
  ];
}

async function expectWhole(desk: Desk, before: ReturnType<Desk['sheets']>, result: Receipt | Failure): Promise<void> {
  if (result instanceof Failure) {
    expect(desk.sheets()).toEqual(before);
    return;
  }
  expect(lies(desk, result)).toEqual([]);
  expect(result.written.length + result.unsure.length + result.refused.length).toBe(PLAN.length);
  if (result.failure === null) expect(result.written).toHaveLength(PLAN.length);
  const taken = await desk.host.revert(result);
  expect(taken).toMatchObject({ unsure: [], failure: null });
  expect(desk.sheets()).toEqual(before);
}

const REQUESTS = [1, 2, 3, 4];

test('不出故障时读写共四次往返，全部写入', async () => {
  const desk = excelWith([formOf(10)]);
  const before = desk.sheets();
  const result = await readAndWrite(desk);
  expect(desk.excel.requests).toBe(REQUESTS.length);
  expect(result).toMatchObject({ failure: null, refused: [], unsure: [] });
  await expectWhole(desk, before, result);
});

describe.each(REQUESTS)('第 %d 次往返出故障', (request) => {
  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s：要么什么也没写，要么回执如实，撤回后与原来一模一样',
    async (_name, fault) => {
      const desk = excelWith([formOf(10)]);
      const before = desk.sheets();
      desk.excel.failAt(request, fault);
      await expectWhole(desk, before, await readAndWrite(desk));
    },
  );
});

test.each(Array.from({ length: 14 }, (_, writes) => writes))(
  '写到第 %d 处被拒绝：回执说清写了哪些',
  async (afterWrites) => {
    const desk = excelWith([formOf(10)]);
    const before = desk.sheets();
    desk.excel.failAt(4, { code: 'AccessDenied', afterWrites });
    const result = await readAndWrite(desk);
    await expectWhole(desk, before, result);
  },
);

describe('写入时断线，再问也断', () => {
  test.each(['unsent', 'unanswered'] as const)('%s：回执说不能确定，撤回查明并恢复', async (fault) => {
    const desk = excelWith([formOf(10)]);
    const before = desk.sheets();
    desk.excel.failAt(4, fault);
    for (const asked of [5, 6]) desk.excel.failAt(asked, 'unsent');
    const result = await readAndWrite(desk);
    expect(result).toMatchObject({ written: [], failure: { code: 'host-silent' }, sheets: [REPORT_SHEET] });
    expect((result as Receipt).unsure).toHaveLength(PLAN.length);
    const taken = await desk.host.revert(result as Receipt);
    expect(taken.failure).toBeNull();
    expect(taken.written).toHaveLength(fault === 'unsent' ? 0 : PLAN.length);
    expect(desk.sheets()).toEqual(before);
  });

  test('其间有人改了其中一格：这格不动，其余恢复', async () => {
    const desk = excelWith([formOf(10)]);
    desk.excel.failAt(4, 'unanswered');
    for (const asked of [5, 6]) desk.excel.failAt(asked, 'unsent');
    const result = (await readAndWrite(desk)) as Receipt;
    desk.person.types('自评表', 'E4', 3);
    const taken = await desk.host.revert(result);
    expect(taken.refused).toMatchObject([{ entry: { cell: 'E4' }, failure: { code: 'changed-meanwhile' } }]);
    expect(desk.excel.book.sheet('自评表')!.cell(2, 4).value).toBeNull();
  });
});

test('写成了而答复没有收到：再问一次就知道全部写入了', async () => {
  const desk = excelWith([formOf(10)]);
  desk.excel.failAt(4, 'unanswered');
  expect(await readAndWrite(desk)).toMatchObject({ failure: null, unsure: [], refused: [] });
});

test('断线而没有写成：说 Excel 没有接受，不说不能确定', async () => {
  const desk = excelWith([formOf(10)]);
  desk.excel.failAt(4, 'unsent');
  expect(await readAndWrite(desk)).toMatchObject({ code: 'host-busy' });
});

describe.each([1, 2])('撤回时第 %d 次往返出故障', (request) => {
  test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s：再撤回一次，与原来一模一样',
    async (_name, fault) => {
      const desk = excelWith([formOf(10)]);
      const before = desk.sheets();
      const receipt = await desk.host.apply(PLAN);
      desk.excel.failAt(2 + request, fault);
      await desk.host.revert(receipt).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
      await desk.host.revert(receipt).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
      expect(desk.sheets()).toEqual(before);
    },
  );
});

test('撤回断在改格式与写内容之间：这格不能确定，再撤回一次恢复', async () => {
  const form = gridOf([[{ value: 7, text: '7', format: '@' }]], { sheet: '自评表' });
  const desk = excelWith([form]);
  const before = desk.sheets();
  const receipt = await desk.host.apply([entry('A1', { type: 'text', text: '八' }, { before: '7' })]);
  desk.excel.failAt(4, { code: 'AccessDenied', afterWrites: 1 });
  const taken = await desk.host.revert(receipt);
  expect(taken).toMatchObject({ written: [], unsure: [{ entry: { cell: 'A1' } }], failure: { code: 'host-refused' } });
  await desk.host.revert(receipt);
  expect(desk.sheets()).toEqual(before);
});

test('写的时候表不见了：说明，写了的可以撤回', async () => {
  const desk = excelWith([formOf(10)]);
  desk.excel.failAt(4, { code: 'ItemNotFound', afterWrites: 2 });
  const before = desk.sheets();
  const result = await readAndWrite(desk);
  expect(result).toMatchObject({ failure: { code: 'no-sheet', detail: { sheet: `自评表、${REPORT_SHEET}` } } });
  await expectWhole(desk, before, result);
});
