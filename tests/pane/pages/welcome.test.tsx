/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WelcomePage } from '../../../src/pane/pages/welcome-page';
import { ABLE, fakeSession, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { renderPane } from '../../support/pane/render-pane';

test('第一次打开，先看到欢迎页', async () => {
  await renderPane(fakeSession());
  expect(screen.getByRole('heading', { level: 2, name: '欢迎使用绩评' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '读取本工作簿' })).toBeTruthy();
});

test('可以读取、插入示例或跳过', async () => {
  const user = userEvent.setup();
  const session = fakeSession(UNREAD);
  renderIn(session, <WelcomePage />);
  await user.click(screen.getByRole('button', { name: '读取本工作簿' }));
  await user.click(screen.getByRole('button', { name: '插入示例' }));
  await user.click(screen.getByRole('button', { name: '跳过' }));
  expect(session.calls).toEqual([['read'], ['addSample'], ['show', 'read']]);
});

test('不能写的工作簿不提示例', () => {
  renderIn(fakeSession(UNREAD, { ...ABLE, write: false }), <WelcomePage />);
  expect(screen.queryByRole('button', { name: '插入示例' })).toBeNull();
});

test('从帮助里可以再看一次', async () => {
  const user = userEvent.setup();
  const session = fakeSession({ ...UNREAD, view: 'help' });
  await renderPane(session);
  await user.click(screen.getByRole('button', { name: '再看一次欢迎页' }));
  expect(session.getState().view).toBe('welcome');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});
