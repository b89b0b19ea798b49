/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copyPolicy, ownPolicyFile, policyById, type Policy } from '../../../src/engine';
import { SettingsPage } from '../../../src/pane/pages/settings-page';
import { PolicyPage } from '../../../src/pane/policy/policy-page';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/pane/session/settings';
import { fakeSession, readState, type FakeSession } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { violationsIn } from '../../support/pane/violations-in';

const MOF = policyById('mof-2020') as Policy;
const OWN = copyPolicy({ policy: MOF, base: null }, []);
const FILE = ownPolicyFile({ ...OWN, policy: { ...OWN.policy, name: '某县口径', nameEn: 'A county' } });

function session(settings: Partial<Settings> = {}): FakeSession {
  return fakeSession(readState({ settings: { ...DEFAULT_SETTINGS, ownPolicies: [FILE], ...settings } }));
}

test('列出自定口径和它的基础；可以用它评分、修改、复制', async () => {
  const user = userEvent.setup();
  const own = session();
  const { container } = renderIn(own, <PolicyPage />);
  expect(screen.getByText('某县口径')).toBeTruthy();
  expect(screen.getByText(`自定，基于 ${MOF.name}`)).toBeTruthy();
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '用“某县口径”评分' }));
  expect(own.getState().settings.policy).toBe('mof-2020-own');
  expect(document.activeElement).toBe(screen.getByText('已改用“某县口径”评分。'));
  await user.click(screen.getByRole('button', { name: '复制并修改“某县口径”' }));
  expect(own.getState().policyDraft?.before).toMatchObject({ base: MOF, policy: { id: 'mof-2020-own-2' } });
});

test('删除要再说一次；正在用的改用它的基础', async () => {
  const user = userEvent.setup();
  const own = session({ policy: 'mof-2020-own' });
  renderIn(own, <PolicyPage />);
  await user.click(screen.getByRole('button', { name: '删除“某县口径”' }));
  expect(own.calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: '删除' }));
  expect(own.getState().settings).toMatchObject({ ownPolicies: [], policy: 'mof-2020' });
  expect(screen.getByText('已删除“某县口径”。')).toBeTruthy();
});

test('存着的口径坏了，说明是哪里，不列出；下一次保存就不再留着', async () => {
  const user = userEvent.setup();
  const own = session({ ownPolicies: [{ ...FILE, name: '坏了', id: 'x', scorePlaces: 9 }, FILE, 'x'] });
  renderIn(own, <PolicyPage />);
  expect(screen.getByText('存着的口径“坏了”不能用了，没有列出：口径字段“scorePlaces”的值不合要求：9。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '修改“坏了”' })).toBeNull();
  await user.upload(screen.getByLabelText('口径文件（JSON）'), fileOf({ ...FILE, id: 'county', name: '另一个' }));
  await screen.findByText('已导入“另一个”。');
  expect(own.getState().settings.ownPolicies).toMatchObject([{ id: 'mof-2020-own' }, { id: 'county' }]);
});

function fileOf(data: unknown, name = 'county.json'): File {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const file = new File([text], name, { type: 'application/json' });
  // jsdom does not read files.
  return Object.assign(file, { text: async () => text });
}

test.each([
  ['不是 JSON', '口径', /不是 JSON 文件/],
  ['口径有错', { ...FILE, grades: [{ name: '优', aliases: [], from: '90' }] }, /没有导入：口径字段“grades\[0\]\.from”/],
  ['太大', 'x'.repeat(600 * 1024), /600 KB，超过 512 KB/],
])('导入的文件%s：在文件一栏说明，什么也不存', async (_, data, told) => {
  const user = userEvent.setup();
  const own = session();
  renderIn(own, <PolicyPage />);
  await user.upload(screen.getByLabelText('口径文件（JSON）'), fileOf(data));
  expect(await screen.findByText(told)).toBeTruthy();
  expect(own.calls).toEqual([]);
});

test('导入编号相同的口径，各是各的', async () => {
  const user = userEvent.setup();
  const own = session();
  renderIn(own, <PolicyPage />);
  await user.upload(screen.getByLabelText('口径文件（JSON）'), fileOf(`\uFEFF${JSON.stringify(FILE)}`));
  await screen.findByText('已导入“某县口径”。');
  expect(own.getState().settings.ownPolicies).toMatchObject([{ id: 'mof-2020-own' }, { id: 'mof-2020-own-2' }]);
});

test('导出：下载文件，或复制它的内容', async () => {
  const user = userEvent.setup();
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'),
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation();
  renderIn(session(), <PolicyPage />);
  await user.click(screen.getByRole('button', { name: '导出“某县口径”' }));
  await user.click(screen.getByRole('button', { name: '下载文件' }));
  expect(saved[0]?.type).toBe('application/json');
  await user.click(screen.getByRole('button', { name: '复制文件内容' }));
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(FILE);
});

test('选着的口径坏了，设置里就说明', () => {
  const own = session({ policy: 'mof-2020-own', ownPolicies: [{ ...FILE, name: '坏了', scorePlaces: 9 }] });
  renderIn(own, <SettingsPage />);
  expect(screen.getByText(/^存着的口径“坏了”不能用了/)).toBeTruthy();
});

test('设置里列着自定口径，从那里可以复制并修改；恢复默认设置不丢它', async () => {
  const user = userEvent.setup();
  const own = session();
  renderIn(own, <SettingsPage />);
  await user.selectOptions(screen.getByRole('combobox', { name: '评分口径' }), '某县口径');
  expect(own.getState().settings.policy).toBe('mof-2020-own');
  await user.click(screen.getByRole('button', { name: '复制并修改…' }));
  expect(own.getState()).toMatchObject({ view: 'policies', policyDraft: { before: { base: MOF } } });
  await user.click(screen.getByRole('button', { name: '恢复默认设置' }));
  expect(own.getState().settings).toEqual({ ...DEFAULT_SETTINGS, ownPolicies: [FILE] });
});
