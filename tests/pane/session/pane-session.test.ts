import { decimal, EMPTY_CELL, type Grid } from '../../../src/engine';
import { PaneSession } from '../../../src/pane/session/pane-session';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/pane/session/settings';
import { placeKey } from '../../../src/pane/session/state';
import { Failure } from '../../../src/workbook/failure';
import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { sampleGrid } from '../../support/pane/sample-book';

const SHEET = '自评表';

/** A store of settings that remembers in a variable. */
function storeOf(stored: Settings | null = DEFAULT_SETTINGS) {
  return {
    stored,
    load() {
      return this.stored;
    },
    save(settings: Settings) {
      this.stored = settings;
    },
  };
}

function setUp(grids: readonly Grid[] = [sampleGrid()], stored: Settings | null = DEFAULT_SETTINGS) {
  const host = new MemoryHost(grids);
  const store = storeOf(stored);
  const session = new PaneSession(host, store);
  const textAt = async (sheet: string, row: number, column: number) =>
    (await host.read()).grids.find((grid) => grid.sheet === sheet)?.rows[row - 1]?.[column]?.text ?? '';
  return { host, store, session, textAt };
}

describe('会话', () => {
  test('第一次打开是欢迎页，读过表就不再是', async () => {
    const { session, store } = setUp([sampleGrid()], null);
    expect(session.getState().view).toBe('welcome');
    await session.read();
    expect(session.getState().view).toBe('read');
    expect(store.stored).toEqual(DEFAULT_SETTINGS);
  });

  test('读表得出表格和计划，什么也不写', async () => {
    const { session, host } = setUp();
    const before = (await host.read()).grids;
    await session.read();
    const { book, work, failure } = session.getState();
    expect(book?.sheets[0]?.evaluation.tables).toHaveLength(1);
    expect(book?.plan.entries.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['G5', 'H5', 'G8', 'G9']));
    expect([work, failure]).toEqual([null, null]);
    expect((await host.read()).grids).toEqual(before);
  });

  test('口径先按表识别；人选的优先，记在浏览器里，不写进工作簿；选的口径没有了，又按表识别', async () => {
    const { session, store, host } = setUp();
    const used = () => {
      const [table] = session.getState().book?.sheets[0]?.evaluation.tables ?? [];
      return [table?.policy.id, table?.basis];
    };
    await session.read();
    expect(used()).toEqual(['mof-2020', 'detected']);
    const before = (await host.read()).grids;
    session.change({ policy: 'hubei' });
    expect(used()).toEqual(['hubei', 'chosen']);
    expect(store.stored?.policy).toBe('hubei');
    expect((await host.read()).grids).toEqual(before);
    session.change({ policy: 'gone' });
    expect(used()).toEqual(['mof-2020', 'detected']);
  });

  test('识别出的口径也照人的设置算', async () => {
    const { session } = setUp([sampleGrid()], { ...DEFAULT_SETTINGS, scorePlaces: 1 });
    await session.read();
    const [table] = session.getState().book?.sheets[0]?.evaluation.tables ?? [];
    expect([table?.basis, table?.execution?.score?.toFixed()]).toEqual(['detected', '6.6']);
  });

  test('一键评分写入空着的格子和自评报告，给出回执，不动人填的', async () => {
    const { session, textAt, host } = setUp();
    await session.scoreAll();
    const { view, receipt, tookBack, receipts } = session.getState();
    expect([view, tookBack, receipts.length]).toEqual(['write', false, 1]);
    expect(receipt?.written.map(({ entry }) => entry.cell)).toEqual(expect.arrayContaining(['G5', 'H5', 'G8', 'G9']));
    expect(receipt?.sheets).toEqual(['自评报告']);
    expect(await textAt(SHEET, 5, 6)).toBe('66.10%');
    expect(await textAt(SHEET, 12, 6)).toBe('12');
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual([SHEET, '自评报告']);
  });

  test('写过之后再评，没有什么可写', async () => {
    const { session } = setUp();
    await session.scoreAll();
    expect(session.getState().book?.plan.entries).toEqual([]);
    await session.read();
    expect(session.getState().book?.plan.entries).toEqual([]);
    // The drafts that stand in the sheet now are no reasons, so the report says what it said.
    expect(session.getState().book?.plan.conflicts.filter(({ kind }) => kind === 'report')).toEqual([]);
  });

  test('撤回之后与写之前一模一样', async () => {
    const { session, host } = setUp();
    const cells = async () =>
      (await host.read()).grids.map(({ sheet, rows }) => [
        sheet,
        rows.map((row) => row?.map((cell) => cell ?? EMPTY_CELL)),
      ]);
    const before = await cells();
    await session.scoreAll();
    await session.takeBack();
    const { tookBack, receipts, receipt } = session.getState();
    expect([tookBack, receipts, receipt?.refused]).toEqual([true, [], []]);
    expect(await cells()).toEqual(before);
    expect(session.getState().book?.plan.entries.length).toBeGreaterThan(0);
  });

  test('全部重算的设置不让一键评分改写人填的得分', async () => {
    const { session, textAt } = setUp([sampleGrid()], { ...DEFAULT_SETTINGS, plan: { fill: 'all', as: 'values' } });
    await session.scoreAll();
    expect(await textAt(SHEET, 12, 6)).toBe('12');
  });

  test('没打勾的不写，点了改写的才替换', async () => {
    const { session, textAt } = setUp();
    await session.read();
    session.tick([{ sheet: SHEET, cell: 'G8' }], false);
    session.overrule({ sheet: SHEET, cell: 'G12' }, true);
    await session.write();
    expect(await textAt(SHEET, 8, 6)).toBe('');
    expect(await textAt(SHEET, 12, 6)).toBe('10');
  });

  test('全不选之后什么也不写', async () => {
    const { session } = setUp();
    await session.read();
    session.tickAll(false);
    expect(session.getState().unticked).toContain(placeKey({ sheet: SHEET, cell: 'G8' }));
    await session.write();
    expect(session.getState().receipt?.written).toEqual([]);
    expect(session.getState().receipts).toEqual([]);
  });

  test('人定的得分和说明进入计划', async () => {
    const { session } = setUp();
    await session.read();
    session.setScore(SHEET, 10, decimal('18'));
    session.setNote(SHEET, 9, '设备到货晚，已督促供应商。');
    const planned = new Map(session.getState().book?.plan.entries.map(({ cell, after }) => [cell, after.text]));
    expect(planned.get('G10')).toBe('18');
    expect(planned.get('H9')).toBe('设备到货晚，已督促供应商。');
    session.setScore(SHEET, 10, null);
    expect(session.getState().book?.plan.entries.some(({ cell }) => cell === 'G10')).toBe(false);
  });

  test('行挪了位置，人对那一行的回答不跟到别的行', async () => {
    const { session, host } = setUp();
    await session.read();
    session.setScore(SHEET, 10, decimal('18'));
    host.edit(SHEET, 'C10', '别的指标');
    await session.read();
    expect(session.getState().answers.get(SHEET)?.scores.size).toBe(0);
  });

  test('出了错说成一句话，状态还在，可以再试', async () => {
    const { session, host } = setUp();
    host.failNext('read', new Failure('cell-edit-mode'));
    await session.read();
    expect(session.getState().failure?.code).toBe('cell-edit-mode');
    expect(session.getState().work).toBeNull();
    await session.read();
    expect([session.getState().failure, session.getState().book === null]).toEqual([null, false]);
  });

  test('读的时候可以取消', async () => {
    const { session } = setUp();
    const reading = session.read();
    expect(session.getState().work).toMatchObject({ kind: 'reading', cancellable: true });
    session.cancel();
    await reading;
    expect(session.getState().failure?.code).toBe('cancelled');
  });

  test('正忙时再点一次不会再做一遍', async () => {
    const { session } = setUp();
    await Promise.all([session.scoreAll(), session.scoreAll()]);
    expect(session.getState().receipts).toHaveLength(1);
    expect(session.getState().receipt?.written.length).toBeGreaterThan(0);
  });

  test('插入示例之后读的就是它', async () => {
    const { session, host } = setUp([]);
    await session.addSample();
    const { book, view } = session.getState();
    expect((await host.read()).grids).toHaveLength(1);
    expect([book?.sheets[0]?.evaluation.tables.length, view]).toEqual([1, 'read']);
  });

  test('自评文字可以写进人选的一个单元格，空的才写，撤回得来', async () => {
    const { session, textAt } = setUp();
    await session.read();
    session.putSummary({ sheet: SHEET, cell: 'A15' });
    session.putSummary({ sheet: SHEET, cell: 'A16' });
    await session.write();
    expect(await textAt(SHEET, 15, 0)).toBe('');
    expect(await textAt(SHEET, 16, 0)).toContain('66.10%');
    await session.takeBack();
    expect(await textAt(SHEET, 16, 0)).toBe('');
    session.putSummary({ sheet: SHEET, cell: 'A2' });
    expect(session.getState().book?.plan.conflicts.map(({ cell }) => cell)).toContain('A2');
  });

  test('写进单元格的可以选结论、摘要或偏差说明', async () => {
    const { session } = setUp();
    await session.read();
    const planned = () => session.getState().book?.plan.entries.find(({ cell }) => cell === 'A16')?.after.text;
    session.putSummary({ sheet: SHEET, cell: 'A16' }, 'deviations');
    expect(planned()).toMatch(/^偏差情况说明：/);
    session.putSummary({ sheet: SHEET, cell: 'A16' }, 'abstract');
    expect(planned()?.length).toBeLessThanOrEqual(200);
    expect(session.getState().summaryAt?.says).toBe('abstract');
  });

  test('报告再写一次：写过的照着表改，人改过的一段留着，两种文字都看得到', async () => {
    const { session, host, textAt } = setUp();
    await session.scoreAll();
    const { grids } = await host.read();
    const report = grids.find(({ sheet }) => sheet === '自评报告');
    const changed = report?.rows.findIndex((row) => row?.[0]?.text.includes('年度总体目标')) ?? -1;
    host.edit('自评报告', `A${changed + 1}`, '人改过的目标。');
    host.edit(SHEET, 'E5', 80);
    await session.read();
    await session.write();
    const written = (await host.read({ sheets: ['自评报告'] })).grids[0]?.rows.map((row) => row?.[0]?.text).join('\n');
    expect(written).toContain('80.00%');
    expect(written).not.toContain('66.10%');
    expect(await textAt('自评报告', changed + 1, 0)).toBe('人改过的目标。');
    const kept = session.getState().book?.plan.conflicts.find(({ sheet }) => sheet === '自评报告');
    expect(kept?.standing).toBe('人改过的目标。');
    expect(kept?.computed.text).toContain('年度总体目标');
  });

  test('换了提纲，要写的报告跟着换', async () => {
    const { session } = setUp();
    await session.read();
    const headings = () => session.getState().book?.plan.entries.map(({ after }) => after.text) ?? [];
    expect(headings()).not.toContain('摘要');
    session.change({ outline: 'E' });
    expect(headings()).toContain('摘要');
  });

  test('换了小数位数，得分跟着变，并且记住', async () => {
    const { session, store } = setUp();
    await session.read();
    session.change({ scorePlaces: 0 });
    expect(session.getState().book?.plan.entries.find(({ cell }) => cell === 'H5')?.after.text).toBe('7');
    expect(store.stored?.scorePlaces).toBe(0);
  });
});

describe('给来核对的报告', () => {
  test('换一步、再读表都还在，不存进设置；改了就等人再核对一次', async () => {
    const { session, store } = setUp();
    await session.read();
    session.giveReport({ from: 'pasted', pasted: '自评得分98分。', checked: true });
    session.show('write');
    await session.read();
    session.show('check');
    expect(session.getState().givenReport).toMatchObject({ pasted: '自评得分98分。', checked: true });
    session.giveReport({ from: 'sheet', sheet: '文字' });
    expect(session.getState().givenReport).toMatchObject({ pasted: '自评得分98分。', sheet: '文字', checked: false });
    expect(JSON.stringify(store.stored)).not.toContain('98');
  });
});

describe('人在表里改动时', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('结果标为过时，歇一会儿自己重读', async () => {
    const { session, host } = setUp();
    await session.read();
    await jest.advanceTimersByTimeAsync(0);
    host.edit(SHEET, 'E9', '95%');
    expect(session.getState().stale).toBe(true);
    await jest.advanceTimersByTimeAsync(2000);
    expect(session.getState().stale).toBe(false);
    expect(session.getState().book?.plan.entries.find(({ cell }) => cell === 'G9')?.after.text).toBe('30');
  });

  test('选中的单元格看得见；关掉之后不再跟着', async () => {
    const { session, host } = setUp();
    await session.read();
    await jest.advanceTimersByTimeAsync(0);
    host.click(SHEET, 'G9');
    expect(session.getState().selected).toEqual({ sheet: SHEET, cell: 'G9' });
    await session.close();
    host.click(SHEET, 'G8');
    expect(session.getState().selected).toEqual({ sheet: SHEET, cell: 'G9' });
  });
});
