/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadStep } from '../../../src/pane/read/read-step';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';

const user = userEvent.setup();

const marks = (session: ReturnType<typeof fakeSession>) =>
  session.calls.filter(([name]) => name === 'mark').map(([, areas]) => areas);

const ACTUAL = { name: '“实际完成值”列的内容' };

const shownIn = (which: typeof ACTUAL) =>
  screen.getByRole<HTMLSelectElement>('combobox', which).selectedOptions[0]?.textContent;

describe('各列', () => {
  test('每个表头写着它是哪一列', () => {
    renderIn(fakeSession(readState()), <ReadStep />);
    expect(shownIn(ACTUAL)).toBe('实际完成值');
    expect(shownIn({ name: '“分值”列的内容' })).toBe('分值');
  });

  test('读错的列可以改', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    const role = screen.getByRole('combobox', ACTUAL);
    expect(within(role).getAllByRole('option')).toHaveLength(17);
    await user.selectOptions(role, '侧栏');
    expect(session.calls.filter(([name]) => name === 'setColumn')).toEqual([['setColumn', '自评表', 'E7', 'side']]);
    screen.getByText('已改');
  });

  test('照改就读不成表的，说明仍照原来读', () => {
    const session = fakeSession(readState());
    session.setColumn('自评表', 'E7', 'note');
    renderIn(session, <ReadStep />);
    screen.getByText('当作“偏差原因及改进措施”就读不成表了，仍照下面这样读。');
    expect(shownIn(ACTUAL)).toBe('实际完成值');
  });

  test('改过的列可以还原', async () => {
    const session = fakeSession(readState());
    session.setColumn('自评表', 'E7', 'note');
    renderIn(session, <ReadStep />);
    await user.click(screen.getByRole('button', { name: '还原“实际完成值”列' }));
    expect(session.calls.at(-1)).toEqual(['setColumn', '自评表', 'E7', null]);
    expect(screen.queryByText('已改')).toBeNull();
  });

  test('指到哪一列，表中标出哪一列；离开就取消', async () => {
    const session = fakeSession(readState());
    renderIn(session, <ReadStep />);
    const item = screen.getByRole('combobox', ACTUAL).closest('li')!;
    await user.hover(item);
    expect(marks(session).at(-1)).toEqual([
      { sheet: '自评表', areas: [expect.objectContaining({ left: 4, right: 4 })] },
    ]);
    await user.unhover(item);
    await user.unhover(item.parentElement!);
    expect(marks(session).at(-1)).toEqual([]);
  });

  test('焦点到了也标出，焦点走了也取消', async () => {
    const session = fakeSession(readState());
    const { unmount } = renderIn(session, <ReadStep />);
    const item = screen.getByRole('combobox', ACTUAL).closest('li')!;
    await user.click(within(item).getByRole('button', { name: 'E7:E12' }));
    expect(session.calls).toContainEqual(['select', { sheet: '自评表', cell: 'E7:E12' }]);
    expect(marks(session).at(-1)).not.toEqual([]);
    unmount();
    expect(marks(session).at(-1)).toEqual([]);
  });
});
