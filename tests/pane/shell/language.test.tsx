/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';

test('界面语言跟随 Excel', async () => {
  await renderPane(fakeSession(readState()), { locale: 'en' });
  expect(screen.getByRole('button', { name: 'Score at once' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('设置里换了语言，整个面板马上跟着换', async () => {
  const user = userEvent.setup();
  const session = fakeSession(readState({ view: 'settings' }));
  await renderPane(session);

  await user.selectOptions(await screen.findByRole('combobox', { name: '界面语言' }), 'English');

  expect(screen.getByRole('heading', { level: 1, name: 'Jiping' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Settings' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('步骤的名字在英文里也说明还剩多少', async () => {
  await renderPane(fakeSession(readState()), { locale: 'en' });
  expect(screen.getAllByRole('tab').map(({ lastElementChild }) => lastElementChild?.textContent)).toEqual([
    'Read: tables found: 1',
    'Score: without a score: 2',
    expect.stringMatching(/^Check: findings: \d+$/),
    'Notes: to complete: 2',
    'Write: cells to write: 6',
  ]);
});
