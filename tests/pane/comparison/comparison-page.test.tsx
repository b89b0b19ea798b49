/** @jest-environment jsdom */
import '../../support/pane/browser';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComparisonPage } from '../../../src/pane/comparison/comparison-page';
import { ScoreStep } from '../../../src/pane/score/score-step';
import { fakeSession, readState, UNREAD, type FakeSession } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { violationsIn } from '../../support/pane/violations-in';

const user = userEvent.setup();

function shown(): FakeSession {
  const session = fakeSession(readState({ view: 'comparison' }));
  renderIn(session, <ComparisonPage />);
  return session;
}

const other = () => screen.getByRole('combobox', { name: '与哪个口径比较' });

test('从评分一步走到比较', async () => {
  const session = fakeSession(readState());
  renderIn(session, <ScoreStep />);
  await user.click(screen.getByRole('button', { name: '换口径比较' }));
  expect(session.calls).toContainEqual(['show', 'comparison']);
});

test('选了另一个口径：只列得分不同的行，差多少、为什么，总分和等级在下', async () => {
  shown();
  await user.selectOptions(other(), 'yunnan-narrative');
  const table = within(screen.getByRole('table', { name: '得分不同的行' }));
  const [, row, why] = table.getAllByRole('row');
  expect(
    within(row!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['6.61', '—', '−6.61']);
  expect(within(row!).getByRole('rowheader').textContent).toContain('预算执行率');
  expect(why!.textContent).toMatch(/^前者：.*66\.10%.*后者：执行率不计分/);
  expect(table.queryByText(/疗养人数/)).toBeNull();
  expect(table.getByRole('rowheader', { name: '总分' })).toBeTruthy();
  expect(table.getByRole('rowheader', { name: '等级' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('有 1 行得分不同。');
});

test('单元格可以点到表里去', async () => {
  const session = shown();
  await user.selectOptions(other(), 'yunnan-narrative');
  await user.click(screen.getByRole('button', { name: 'H5' }));
  expect(session.calls).toContainEqual(['select', { sheet: '自评表', cell: 'H5' }]);
});

test('得分相同就说相同', async () => {
  shown();
  await user.selectOptions(other(), 'rural-revitalisation');
  expect(screen.getByRole('status').textContent).toBe('两个口径得分相同。');
});

test('比较过后可以改用另一个口径；自己不在可选之列', async () => {
  const session = shown();
  expect(within(other()).queryByRole('option', { name: /^财政部项目支出/ })).toBeNull();
  await user.selectOptions(other(), 'hubei');
  await user.click(screen.getByRole('button', { name: '改用这个口径' }));
  expect(session.calls).toContainEqual(['change', { policy: 'hubei' }]);
});

test('只用键盘也走得通', async () => {
  const session = shown();
  await user.selectOptions(other(), 'yunnan-narrative');
  other().focus();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('H5');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(session.calls.at(-1)).toEqual(['change', { policy: 'yunnan-narrative' }]);
});

test('没有读到表时说先读表', () => {
  renderIn(fakeSession({ ...UNREAD, view: 'comparison' }), <ComparisonPage />);
  expect(screen.queryByRole('table')).toBeNull();
});

test('无障碍没有违例', async () => {
  const { container } = renderIn(fakeSession(readState({ view: 'comparison' })), <ComparisonPage />);
  await user.selectOptions(other(), 'yunnan-narrative');
  expect(await violationsIn(container)).toEqual([]);
});
