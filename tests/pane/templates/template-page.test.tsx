/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { policies, suggest, template, templateIds } from '../../../src/engine';
import { TemplatePage } from '../../../src/pane/templates/template-page';
import { ABLE, fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const [ministry] = policies;
const NAME = ministry?.name ?? '';

test('每个模板都列出，带口径的名称和来历', () => {
  renderIn(fakeSession(UNREAD), <TemplatePage />);
  expect(screen.getAllByRole('button', { name: /^插入：/ })).toHaveLength(templateIds().length);
  expect(screen.getByText(NAME)).toBeTruthy();
  expect(screen.getAllByText(/来历/).length).toBeGreaterThanOrEqual(templateIds().length);
});

test('先说会加什么，答应了才加；勾了“带示例”就带示例', async () => {
  const user = userEvent.setup();
  const session = fakeSession(UNREAD);
  renderIn(session, <TemplatePage />);
  await user.click(screen.getByRole('button', { name: `插入：${NAME}` }));
  expect(screen.getByText(/加一张工作表“项目支出绩效自评表”.*A4 纵向/)).toBeTruthy();
  expect(session.calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: '加上这张表' }));
  await user.click(screen.getByRole('checkbox', { name: '带示例' }));
  await user.click(screen.getByRole('button', { name: `插入：${NAME}` }));
  await user.click(screen.getByRole('button', { name: '加上这张表' }));
  expect(session.calls).toEqual([
    ['addTemplate', 'mof-2020', false],
    ['addTemplate', 'mof-2020', true],
  ]);
});

test('指标库按字找、按领域找，找不到时说怎么办', async () => {
  const user = userEvent.setup();
  renderIn(fakeSession(UNREAD), <TemplatePage />);
  await user.type(screen.getByRole('searchbox', { name: '找指标' }), '合格率');
  expect(screen.getByRole('status').textContent).toBe(`找到 ${suggest('合格率').length} 条`);
  await user.selectOptions(screen.getByRole('combobox', { name: '领域' }), '培训');
  expect(screen.getByText('结业考核合格率 ≥95%')).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), '没有的');
  expect(screen.getByRole('status').textContent).toContain('换几个字');
});

test('插入指标：从所选的行往下找空行，先列出要写的单元格', async () => {
  const user = userEvent.setup();
  const blank = template('mof-2020', { sample: false });
  if (!blank) throw new Error('mof-2020');
  const { sheet } = blank.grid;
  const session = fakeSession(readState({ book: bookOf(blank.grid), selected: { sheet, cell: 'D14' } }));
  renderIn(session, <TemplatePage />);
  await user.type(screen.getByRole('searchbox'), '培训期数');
  await user.click(screen.getByRole('button', { name: '插入到所选行下的空行：培训期数' }));
  const places = screen.getByText('会写进工作表“项目支出绩效自评表”的 2 个空单元格：').closest('li');
  expect(within(places ?? document.body).getByText('≥4期')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  const [[name, entries] = []] = session.calls;
  expect(name).toBe('writeCells');
  expect((entries as readonly { cell: string }[]).map(({ cell }) => cell)).toEqual(['D14', 'E14']);
});

test('没有空行时不加行，说清楚；没有读到表时也说清楚', async () => {
  const user = userEvent.setup();
  for (const [state, told] of [
    [readState(), /没有空着的“数量指标”行/],
    [UNREAD, /还没有读到绩效自评表/],
  ] as const) {
    const { unmount } = renderIn(fakeSession(state), <TemplatePage />);
    await user.type(screen.getByRole('searchbox'), '培训期数');
    await user.click(screen.getByRole('button', { name: /^插入到所选行下的空行/ }));
    expect(screen.getByText(told)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
    unmount();
  }
});

test('不能写的工作簿不提插入', () => {
  renderIn(fakeSession(UNREAD, { ...ABLE, write: false }), <TemplatePage />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/插不进模板/)).toBeTruthy();
});

test('没有无障碍问题', async () => {
  const { container } = renderIn(fakeSession(UNREAD), <TemplatePage />);
  expect(await violationsIn(container)).toEqual([]);
});
