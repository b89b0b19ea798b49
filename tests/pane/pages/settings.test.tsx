/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overNoteFrom } from '../../../src/pane/pages/over-note';
import { SettingsPage } from '../../../src/pane/pages/settings-page';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/pane/session/settings';
import { fakeSession, readState, type FakeSession } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';

function shown(settings: Partial<Settings> = {}): FakeSession {
  const session = fakeSession(readState({ view: 'settings', settings: { ...DEFAULT_SETTINGS, ...settings } }));
  renderIn(session, <SettingsPage />);
  return session;
}

test.each([
  ['130', '1.3'],
  ['150%', '1.5'],
  ['１２０．５', '1.205'],
  ['', null],
  ['100', undefined],
  ['三成', undefined],
])('超额完成线写成“%s”', (written, ratio) => {
  expect(overNoteFrom(written)).toBe(ratio);
});

test('写明口径和它的依据', () => {
  shown();
  expect(screen.getByRole('combobox', { name: '评分口径' })).toBeTruthy();
  expect(screen.getByText(/依据：财预〔2020〕10号/)).toBeTruthy();
});

test('口径缺省是自动识别；选了一个就用它，还能改回自动', async () => {
  const user = userEvent.setup();
  const session = shown();
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: '评分口径' });
  expect(field.selectedOptions[0]?.textContent).toBe('自动：按表识别');
  await user.selectOptions(field, 'hubei');
  expect(field.value).toBe('hubei');
  await user.selectOptions(field, 'auto');
  expect(session.calls).toEqual([
    ['change', { policy: 'hubei' }],
    ['change', { policy: 'auto' }],
  ]);
});

test('超额完成线在离开时生效', async () => {
  const user = userEvent.setup();
  const session = shown();
  const field = screen.getByRole('textbox', { name: '超额完成线（%）' });
  await user.type(field, '150');
  expect(session.calls).toEqual([]);
  await user.tab();
  expect(session.calls).toEqual([['change', { overNoteFrom: '1.5' }]]);
});

test('超额完成线不大于 100 时说明，不生效', async () => {
  const user = userEvent.setup();
  const session = shown({ overNoteFrom: '1.5' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '超额完成线（%）' });
  expect(field.value).toBe('150');
  await user.clear(field);
  await user.type(field, '90{Enter}');
  expect(screen.getByText('请填大于 100 的数，例如 130；或留空。')).toBeTruthy();
  expect(session.calls).toEqual([]);
});

test('留空就用口径规定的', async () => {
  const user = userEvent.setup();
  const session = shown({ overNoteFrom: '1.5' });
  await user.clear(screen.getByRole('textbox', { name: '超额完成线（%）' }));
  await user.keyboard('{Enter}');
  expect(session.getState().settings.overNoteFrom).toBeNull();
});

test('小数位数只在口径允许的范围里选', async () => {
  const user = userEvent.setup();
  const session = shown();
  const field = screen.getByRole('combobox', { name: '得分的小数位数' });
  expect([...field.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    '按口径（2 位）',
    '0 位',
    '1 位',
    '2 位',
    '3 位',
    '4 位',
  ]);
  await user.selectOptions(field, '1 位');
  await user.selectOptions(field, '按口径（2 位）');
  expect(session.calls).toEqual([
    ['change', { scorePlaces: 1 }],
    ['change', { scorePlaces: null }],
  ]);
});

test('填空还是全部、数值还是公式、要不要报告', async () => {
  const user = userEvent.setup();
  const session = shown();
  await user.click(screen.getByRole('radio', { name: '全部重算' }));
  await user.click(screen.getByRole('radio', { name: '公式' }));
  await user.click(screen.getByRole('switch'));
  const { plan, report } = session.getState().settings;
  expect({ plan, report }).toEqual({ plan: { fill: 'all', as: 'formulas' }, report: false });
});

test('恢复默认设置', async () => {
  const user = userEvent.setup();
  const session = shown({ overNoteFrom: '1.5', scorePlaces: 1, locale: 'zh-CN', report: false });
  await user.click(screen.getByRole('button', { name: '恢复默认设置' }));
  expect(session.getState().settings).toEqual(DEFAULT_SETTINGS);
  expect(screen.getByText('已恢复默认设置。')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '超额完成线（%）' }).value).toBe('');
});
