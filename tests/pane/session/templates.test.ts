import { GridView, planSuggestion, suggest, templateIds } from '../../../src/engine';
import { PaneSession } from '../../../src/pane/session/pane-session';
import { shownTable } from '../../../src/pane/session/tables-of';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import { FileHost } from '../../../src/workbook/file/file-host';
import { xlsxOf } from '../../support/xlsx-of';

async function newSession(): Promise<{ session: PaneSession; host: FileHost }> {
  const host = await FileHost.open(xlsxOf(), { select: () => undefined, highlight: () => undefined });
  return { host, session: new PaneSession(host, { load: () => DEFAULT_SETTINGS, save: () => undefined }) };
}

test.each(templateIds())('插入 %s 的示例：加在最后，读出一张表', async (id) => {
  const { session, host } = await newSession();
  await session.addTemplate(id, true);
  const state = session.getState();
  expect([state.failure, state.view]).toEqual([null, 'read']);
  expect(host.workbook.sheets).toHaveLength(2);
  expect(shownTable(state)?.table.sheet).toBe(host.workbook.sheets[1]?.name);
  await session.close();
});

test('空白的模板上插一条指标，写了就能撤回', async () => {
  const { session, host } = await newSession();
  await session.addTemplate('mof-2020', false);
  const before = host.bytes;
  const shown = shownTable(session.getState());
  const grid = session.getState().book?.reading.grids.find(({ sheet }) => sheet === shown?.table.sheet);
  const [suggestion] = suggest('培训期数');
  if (!shown || !grid || !suggestion) throw new Error('No table was read.');
  await session.writeCells(planSuggestion(suggestion, shown.table, new GridView(grid), 0) ?? []);
  expect(session.getState().receipt?.written).toHaveLength(2);
  expect(shownTable(session.getState())?.indicators.some(({ row }) => row.level3?.text === '培训期数')).toBe(true);
  await session.takeBack();
  expect(host.bytes).toEqual(before);
  await session.close();
});
