/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ABLE, fakeSession, readState } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';

test('一键评分，正在做事时不再接受', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState());
  await renderPane(session);
  const button = screen.getByRole('button', { name: '一键评分' });

  await user.click(button);
  act(() => session.set({ work: { kind: 'reading', share: null, cancellable: true } }));
  await user.click(button);

  expect(session.calls).toEqual([['scoreAll']]);
});

test('不能写的工作簿没有一键评分，也不插入示例', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState(), { ...ABLE, write: false });
  await renderPane(session);

  await user.click(screen.getByRole('button', { name: '一键评分' }));
  await user.click(screen.getByRole('button', { name: '更多' }));

  expect(session.calls).toEqual([]);
  expect(screen.queryByRole('menuitem', { name: '插入示例' })).toBeNull();
});

test('只用键盘打开菜单，看设置，再返回原来的步骤', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState({ view: 'score' }));
  await renderPane(session);

  screen.getByRole('button', { name: '更多' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    '设置',
    '自评报告',
    '帮助',
    '诊断',
    '插入模板',
    '插入示例',
  ]);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(session.getState().view).toBe('settings');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '设置' }));

  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(session.getState().view).toBe('score');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '评分' }));
});

test('菜单插入示例', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState());
  await renderPane(session);
  await user.click(screen.getByRole('button', { name: '更多' }));
  await user.click(screen.getByRole('menuitem', { name: '插入示例' }));
  expect(session.calls).toEqual([['addSample']]);
});

test('菜单用 Esc 关上，焦点回到按钮；离开菜单也关上', async () => {
  const user = userEvent.setup();
  await renderPane(fakeSession(readState()));
  const button = screen.getByRole('button', { name: '更多' });

  await user.click(button);
  expect(document.activeElement?.textContent).toBe('设置');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);

  await user.click(button);
  await user.click(screen.getByRole('tab', { name: /^评分/ }));
  expect(screen.queryByRole('menu')).toBeNull();
});
