import { DEFAULT_SETTINGS } from '../../src/pane/session/settings';
import { PaneSession } from '../../src/pane/session/pane-session';
import { Desk } from '../../src/workbench/desk/desk';
import type { Saver } from '../../src/workbench/files/saver';
import type { Source } from '../../src/workbench/files/source';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { Failure } from '../../src/workbook/failure';
import { entryOf, reportLine } from '../workbook/contract/entry-of';
import { xlsxOf, type XlsxOptions } from '../support/xlsx-of';
import { drawNames, FakeGrid } from './fake-grid';
import { MemoryRecovery } from './memory-recovery';

const ROWS = '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1*2</f><v>6</v></c></row>';
const ARRAY = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c></row>';

function source(name: string, options: XlsxOptions = { sheets: [{ name: '表', rows: ROWS }] }): Source {
  const bytes = xlsxOf(options);
  return { name, unsaved: false, read: () => Promise.resolve(bytes) };
}

function broken(code: Failure['code']): Source {
  return { name: '坏.xlsx', unsaved: false, read: () => Promise.reject(new Failure(code)) };
}

interface World {
  readonly desk: Desk;
  readonly grid: FakeGrid;
  readonly recovery: MemoryRecovery;
  readonly saved: Map<string, Uint8Array>;
}

/** A desk with a grid on it, over the given file. */
async function deskOver(first: Source, save?: Saver): Promise<World> {
  const recovery = new MemoryRecovery();
  const saved = new Map<string, Uint8Array>();
  const keep: Saver = async (name, bytes) => {
    saved.set(name, bytes());
    return name;
  };
  const desk = new Desk({
    sessionOf: (host) => new PaneSession(host, { load: () => DEFAULT_SETTINGS, save: () => undefined }),
    recovery,
    save: save ?? keep,
    now: () => 1,
  });
  await desk.open(first);
  const grid = new FakeGrid();
  desk.mount(drawNames, (snapshot) => {
    grid.show(snapshot);
    return grid;
  });
  return { desk, grid, recovery, saved };
}

const names = (grid: FakeGrid): string[] => grid.shown.map(({ name }) => name);

describe('表格跟着文件', () => {
  test('打字：文件里改了，表格里连公式也是新的', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    expect([grid.text('表', 0, 0), grid.text('表', 0, 1)]).toEqual(['5', '10']);
    expect(desk.getState()).toMatchObject({ unsaved: true, failure: null });
  });

  test('写不进的格：其余照写，表格恢复原样，说明原因', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx', { sheets: [{ name: '表', rows: ARRAY }] }));
    desk.edited([
      { sheet: '表', cell: 'A2', input: '9' },
      { sheet: '表', cell: 'C1', input: '9' },
    ]);
    expect(desk.getState().failure?.code).toBe('array-formula');
    expect([grid.text('表', 1, 0), grid.text('表', 0, 2)]).toEqual([undefined, '9']);
  });

  test('面板写入和撤回都到表格里，撤回后文件不算改过', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    const { host } = desk.getState().book!;
    const receipt = await host.apply([entryOf('C1', 7, { sheet: '表' })]);
    expect(grid.text('表', 0, 2)).toBe('7');
    expect(desk.getState().unsaved).toBe(true);
    await host.revert(receipt);
    expect(grid.text('表', 0, 2) ?? '').toBe('');
    expect(desk.getState().unsaved).toBe(false);
  });

  test('多了一张工作表，表格整个重画，人选的地方还在', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    desk.selected('表', 'B1');
    await desk.getState().book!.host.apply([reportLine('A1', '结论')]);
    expect(names(grid)).toEqual(['表', '表,自评报告']);
    expect(grid.selections.at(-1)).toBe('表!B1');
  });

  test('人在表格里选的格，面板知道；面板选的格和标记，表格知道', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    const { session, host } = desk.getState().book!;
    await session.read();
    desk.selected('表', 'B1');
    expect(session.getState().selected).toEqual({ sheet: '表', cell: 'B1' });
    await host.select('表', 'A1');
    const marks = [{ sheet: '表', areas: [{ top: 0, bottom: 0, left: 0, right: 1 }] }];
    await host.highlight(marks);
    expect([grid.selections.at(-1), grid.marks]).toEqual(['表!A1', marks]);
  });

  test('表格后到：先标的、先选的，到了就有', async () => {
    const { desk } = await deskOver(source('a.xlsx'));
    desk.unmount();
    await desk.getState().book!.host.select('表', 'B1');
    const late = new FakeGrid();
    desk.mount(drawNames, () => late);
    expect(late.selections).toEqual(['表!B1']);
  });

  test('不能在这里做的，说一声', async () => {
    const { desk } = await deskOver(source('a.xlsx'));
    desk.refused();
    expect(desk.getState().refused).toBe(true);
  });
});

describe('打开和另存', () => {
  test('打不开的文件：说明原因，原来那份还开着', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    await desk.open(broken('damaged-file'));
    expect(desk.getState()).toMatchObject({
      book: { name: 'a.xlsx' },
      failure: { code: 'damaged-file' },
      opening: null,
    });
    expect(names(grid)).toHaveLength(1);
  });

  test('太大画不出的也不换', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    desk.unmount();
    desk.mount(
      (workbook) => {
        if (workbook.sheets.length > 1) throw new Failure('too-many-cells', { sheet: '表', limit: '1' });
        return drawNames(workbook);
      },
      () => grid,
    );
    await desk.open(source('b.xlsx', { sheets: [{ name: '表' }, { name: '表二' }] }));
    expect(desk.getState()).toMatchObject({ book: { name: 'a.xlsx' }, failure: { code: 'too-many-cells' } });
  });

  test('打开到一半取消：什么也没变，也不算出错', async () => {
    const { desk } = await deskOver(source('a.xlsx'));
    const slow: Source = {
      name: 'b.xlsx',
      unsaved: false,
      read: (signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('cancelled')))),
    };
    const opened = desk.open(slow);
    expect(desk.getState().opening).toMatchObject({ name: 'b.xlsx', shown: false });
    desk.cancelOpening();
    await opened;
    expect(desk.getState()).toMatchObject({ book: { name: 'a.xlsx' }, failure: null, opening: null });
  });

  test('另存为：存的就是文件的字节，之后不算改过', async () => {
    const { desk, saved } = await deskOver(source('自评表.xlsx'));
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    expect(await desk.save()).toBe(true);
    const [[name, bytes] = []] = [...saved];
    expect(name).toBe('自评表（评好）.xlsx');
    expect(openWorkbook(bytes!).grid('表').rows[0]?.[0]?.value).toBe(5);
    expect(desk.getState()).toMatchObject({ unsaved: false, news: { kind: 'saved', name } });
  });

  test('没有存成：说明原因，改动还在；自己取消了不算出错', async () => {
    const refuse = await deskOver(source('a.xlsx'), () =>
      Promise.reject(new Failure('not-saved', { error: '磁盘满' })),
    );
    refuse.desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    expect(await refuse.desk.save()).toBe(false);
    expect(refuse.desk.getState()).toMatchObject({ unsaved: true, failure: { code: 'not-saved' } });
    const cancel = await deskOver(source('a.xlsx'), () => Promise.resolve(null));
    cancel.desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    expect(await cancel.desk.save()).toBe(false);
    expect(cancel.desk.getState()).toMatchObject({ unsaved: true, failure: null });
  });

  test('有没保存的改动，先问：取消就不换，不保存就换', async () => {
    const { desk, grid } = await deskOver(source('a.xlsx'));
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    await desk.open(source('b.xlsx'));
    expect(desk.getState()).toMatchObject({ book: { name: 'a.xlsx' }, waiting: { name: 'b.xlsx' } });
    await desk.part('stay');
    expect(desk.getState()).toMatchObject({ book: { name: 'a.xlsx' }, waiting: null });
    await desk.open(source('b.xlsx'));
    await desk.part('discard');
    expect(desk.getState()).toMatchObject({ book: { name: 'b.xlsx' }, unsaved: false });
    expect(names(grid)).toHaveLength(2);
  });

  test('先保存再换；没有存成就不换', async () => {
    const { desk, saved } = await deskOver(source('a.xlsx'));
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    await desk.open(source('b.xlsx'));
    await desk.part('save');
    expect([...saved.keys()]).toEqual(['a（评好）.xlsx']);
    expect(desk.getState().book?.name).toBe('b.xlsx');
    const refuse = await deskOver(source('a.xlsx'), () => Promise.resolve(null));
    refuse.desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    await refuse.desk.open(source('b.xlsx'));
    await refuse.desk.part('save');
    expect(refuse.desk.getState().book?.name).toBe('a.xlsx');
  });
});

describe('没保存的改动留在浏览器里', () => {
  test('改了就留，存了就不留', async () => {
    const { desk, recovery } = await deskOver(source('a.xlsx'));
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    desk.leave();
    expect([...recovery.works.keys()]).toEqual(['a.xlsx']);
    await desk.save();
    expect(recovery.works.size).toBe(0);
  });

  test('下次打开时可以恢复，恢复的还是没保存的', async () => {
    const before = await deskOver(source('a.xlsx'));
    before.desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    before.desk.leave();
    const { desk, recovery } = await deskOver(source('示例.xlsx'));
    for (const work of before.recovery.works.values()) await recovery.keep(work);
    await desk.recall();
    await desk.restore(desk.getState().kept[0]!);
    expect(desk.getState()).toMatchObject({ book: { name: 'a.xlsx' }, unsaved: true, kept: [] });
    expect(openWorkbook(desk.getState().book!.host.bytes).grid('表').rows[0]?.[0]?.value).toBe(5);
  });

  test('不要了可以删', async () => {
    const { desk, recovery } = await deskOver(source('示例.xlsx'));
    await recovery.keep({ name: 'a.xlsx', bytes: new Uint8Array(), at: 1 });
    await desk.recall();
    await desk.discard(desk.getState().kept[0]!);
    expect([desk.getState().kept, recovery.works.size]).toEqual([[], 0]);
  });

  test('浏览器不让存，说一声，别的照常', async () => {
    const { desk, recovery } = await deskOver(source('a.xlsx'));
    recovery.forbidden = true;
    desk.edited([{ sheet: '表', cell: 'A1', input: '5' }]);
    desk.leave();
    await Promise.resolve();
    await Promise.resolve();
    expect(desk.getState()).toMatchObject({ unkept: true, unsaved: true, failure: null });
  });
});
