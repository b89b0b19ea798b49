/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { tablesOf } from '../../../src/pane/session/tables-of';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';

/** What a screen reader says of the steps: all but the mark above the name. */
const tabNames = (): (string | null | undefined)[] =>
  screen.getAllByRole('tab').map(({ lastElementChild }) => lastElementChild?.textContent);

test('读表之前，步骤只有名字', async () => {
  await renderPane(fakeSession({ ...UNREAD, view: 'read' }));
  expect(tabNames()).toEqual(['读表', '评分', '核对', '偏差说明', '写回']);
});

test('读表之后，每一步说明还剩多少', async () => {
  const state = readState();
  const findings = String(tablesOf(state.book!)[0]?.findings.length);
  await renderPane(fakeSession(state));
  expect(tabNames()).toEqual([
    '读表：找到 1 张表',
    '评分：2 项没有得分',
    `核对：发现 ${findings} 个问题`,
    '偏差说明：2 条待补充',
    '写回：6 格待写入',
  ]);
  expect(
    within(screen.getByRole('tab', { name: new RegExp(`^核对\\s*：发现 ${findings} 个问题$`) })).getByText(findings),
  ).toBeTruthy();
});

test('补全了的说明、取消的勾选和改写的单元格都算在内', async () => {
  const session = fakeSession(readState());
  await renderPane(session);

  act(() => {
    session.setNote('自评表', 8, '原因：报名人数超出预期。');
    session.setNote('自评表', 9, '');
    session.tick([{ sheet: '自评表', cell: 'G5' }], false);
    session.tick([{ sheet: '自评表', cell: 'H5' }], false);
    session.overrule({ sheet: '自评表', cell: 'G12' }, true);
  });

  expect(tabNames().slice(3)).toEqual(['偏差说明：没有待办', '写回：5 格待写入']);
});

test('工作簿里没有自评表，读表这一步说出来，其余的等着', async () => {
  await renderPane(fakeSession(readState({ book: bookOf() })));
  expect(tabNames()).toEqual(['读表：没有找到自评表', '评分', '核对', '偏差说明', '写回']);
});

test('有几张表时，步骤只算看着的那张', async () => {
  const book = bookOf(sampleGrid(), sampleGrid({ E9: '95%', G12: 10 }, '表二'));
  const [first, second] = tablesOf(book).map(({ findings }) => findings.length);
  expect(first).not.toBe(second);
  await renderPane(fakeSession(readState({ book, table: 1 })));
  expect(tabNames().slice(0, 3)).toEqual([
    '读表：找到 2 张表',
    '评分：2 项没有得分',
    `核对：发现 ${String(second)} 个问题`,
  ]);
});

test('只用键盘：方向键在步骤间移动，回车打开，焦点到标题', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState());
  await renderPane(session);

  screen.getByRole('tab', { name: /^读表/ }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^核对/ }));
  expect(session.getState().view).toBe('read');

  await user.keyboard('{Enter}');
  expect(session.getState().view).toBe('check');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '核对' }));
});

test('方向键到头就回到另一头，Home 和 End 到两端', async () => {
  const user = userEvent.setup();
  await renderPane(fakeSession(readState()));
  const walk: (string | null)[] = [];
  screen.getByRole('tab', { name: /^读表/ }).focus();
  for (const key of ['ArrowLeft', 'ArrowRight', 'End', 'Home']) {
    await user.keyboard(`{${key}}`);
    walk.push(document.activeElement?.id ?? null);
  }
  expect(walk).toEqual(['step-write', 'step-read', 'step-write', 'step-read']);
});

test('换步骤不是人要的，焦点就留在原处', async () => {
  const session = fakeSession(readState());
  await renderPane(session);
  const button = screen.getByRole('button', { name: '一键评分' });
  button.focus();

  await act(async () => session.show('write'));

  expect(screen.getByRole('heading', { level: 2, name: '写回' })).toBeTruthy();
  expect(document.activeElement).toBe(button);
});

test('第一次打开不动焦点', async () => {
  await renderPane(fakeSession(readState()));
  expect(document.activeElement).toBe(document.body);
});

test('看着的步骤由它的标签命名', async () => {
  await renderPane(fakeSession(readState()));
  const panel = await screen.findByRole('tabpanel', { name: /^读表/ });
  expect(screen.getByRole('tab', { name: /^读表/ }).getAttribute('aria-controls')).toBe(panel.id);
  expect(screen.getByRole('tab', { name: /^评分/ }).hasAttribute('aria-controls')).toBe(false);
});

test('焦点在表格里时，面板自己换页不把它抢来', async () => {
  const session = fakeSession(readState());
  await renderPane(session);
  const focus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await act(async () => session.show('write'));
  expect(document.activeElement).toBe(document.body);
  focus.mockRestore();
});

test('读表之前，每一步都可以直接读表', async () => {
  const user = userEvent.setup();
  const session = fakeSession({ ...UNREAD, view: 'score' });
  await renderPane(session);
  await user.click(screen.getByRole('button', { name: '读表' }));
  expect(session.calls).toEqual([['read']]);
});
