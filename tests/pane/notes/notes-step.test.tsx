/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NO_ANSWERS } from '../../../src/engine';
import { NotesStep } from '../../../src/pane/notes/notes-step';
import type { PaneState } from '../../../src/pane/session/state';
import { fakeSession, readState, UNREAD } from '../../support/pane/fake-session';
import { renderIn } from '../../support/pane/render-in';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';
import { violationsIn } from '../../support/pane/violations-in';

const H9 = { sheet: '自评表', cell: 'H9' };

// jsdom finds roles and names slowly; a busy machine is slower still.
jest.setTimeout(30_000);

function draw(state: PaneState = readState()) {
  const session = fakeSession(state);
  const user = userEvent.setup();
  return { session, user, ...renderIn(session, <NotesStep />) };
}

const noteOn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `“${name}”的偏差说明` });
const selected = (box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd);

/** The sample in which a person explained row 9 in the sheet. */
const explained = () => readState({ book: bookOf(sampleGrid({ H9: '抽样口径有变，已与主管部门沟通。' })) });

test('列出要写的说明：指标、事实、草稿，并数出待补充的地方', () => {
  draw();
  screen.getByRole('heading', { name: '要写的说明（2）' });
  screen.getByText('指标值 ≥95% · 完成值 90% · 完成率 94.74% · 得分 28.42 / 30');
  expect(noteOn('计划完成率').value).toContain('未达到指标值。原因：【待补充：未完成的原因和影响】');
  screen.getByText('还有 4 处待补充');
});

test('离开输入框就保存', async () => {
  const { session, user } = draw();
  const box = noteOn('计划完成率');
  await user.click(box);
  fireEvent.change(box, { target: { value: '设备到货晚。' } });
  expect(session.calls).toEqual([]);
  await user.tab();
  expect(session.calls).toEqual([['setNote', '自评表', 9, '设备到货晚。']]);
  screen.getByText('还有 2 处待补充');
  screen.getByText('已改');
});

test('停一会儿不输入也保存；正在输入的字不被冲掉', () => {
  jest.useFakeTimers();
  const { session } = draw();
  const box = noteOn('计划完成率');
  fireEvent.change(box, { target: { value: '甲' } });
  act(() => {
    jest.advanceTimersByTime(800);
  });
  fireEvent.change(box, { target: { value: '甲乙' } });
  expect(session.calls).toEqual([['setNote', '自评表', 9, '甲']]);
  expect(box.value).toBe('甲乙');
  jest.useRealTimers();
});

test('没等到保存就离开这一步，也不丢', () => {
  const { session, unmount } = draw();
  fireEvent.change(noteOn('计划完成率'), { target: { value: '甲' } });
  unmount();
  expect(session.calls).toEqual([['setNote', '自评表', 9, '甲']]);
});

test('跳到下一处待补充：逐处选中，跨过各条，到头再来', async () => {
  const { user } = draw();
  const next = screen.getByRole('button', { name: '跳到下一处待补充' });
  await user.click(next);
  expect(document.activeElement).toBe(noteOn('疗养人数'));
  expect(selected(noteOn('疗养人数'))).toBe('【待补充：大幅超额的原因，指标值是否偏低】');
  await user.click(next);
  expect(selected(noteOn('疗养人数'))).toBe('【待补充：下年度怎样合理设定指标值】');
  await user.click(next);
  expect(document.activeElement).toBe(noteOn('计划完成率'));
  await user.click(next);
  await user.click(next);
  expect(document.activeElement).toBe(noteOn('疗养人数'));
});

test('每一处待补充都列在下面，点它就去那里', async () => {
  const { user } = draw();
  await user.click(screen.getByRole('button', { name: '待补充：未完成的原因和影响' }));
  expect(selected(noteOn('计划完成率'))).toBe('【待补充：未完成的原因和影响】');
});

test('只用键盘也能补写一处：Tab 到按钮、回车、打字、再 Tab 保存', async () => {
  const { session, user } = draw();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '跳到下一处待补充' }));
  await user.keyboard('{Enter}');
  await user.keyboard('报名踊跃');
  await user.tab();
  expect(session.calls.at(-1)![3]).toContain('原因：报名踊跃。');
});

test('放弃改动就回到草稿', async () => {
  const { session, user } = draw(
    readState({ answers: new Map([['自评表', { ...NO_ANSWERS, notes: new Map([[9, '写好了。']]) }]]) }),
  );
  expect(noteOn('计划完成率').value).toBe('写好了。');
  await user.click(screen.getByRole('button', { name: '放弃改动：计划完成率' }));
  expect(session.calls).toEqual([['setNote', '自评表', 9, null]]);
  expect(noteOn('计划完成率').value).toContain('【待补充');
  expect(document.activeElement).toBe(noteOn('计划完成率'));
});

describe('表里已经写明的', () => {
  test('只读，不另起草', async () => {
    const { user } = draw(explained());
    expect(screen.queryByRole('textbox', { name: /计划完成率/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '表里已经写明的（1）' }));
    screen.getByText('抽样口径有变，已与主管部门沟通。');
  });

  test('明说改写才能改：从原文改起，写回时盖过原文', async () => {
    const { session, user } = draw(explained());
    await user.click(screen.getByRole('button', { name: '表里已经写明的（1）' }));
    await user.click(screen.getByRole('button', { name: '改写这条说明：计划完成率' }));
    expect(session.calls).toEqual([
      ['setNote', '自评表', 9, '抽样口径有变，已与主管部门沟通。'],
      ['overrule', H9, true],
    ]);
    expect(noteOn('计划完成率').value).toBe('抽样口径有变，已与主管部门沟通。');
    const choice = screen.getByRole('radiogroup', { name: '“计划完成率”的说明写回时' });
    await user.click(within(choice).getByRole('radio', { name: '保留表里写的' }));
    expect(session.calls.at(-1)).toEqual(['overrule', H9, false]);
  });
});

test('几项指标合用一格说明的，只列一次；改写时其余各项不再另加草稿', async () => {
  const grid = sampleGrid({ H8: '两项都因名额增加。' });
  const merged = { ...grid, merges: [{ top: 7, left: 7, bottom: 8, right: 7 }] };
  const { session, user } = draw(readState({ book: bookOf(merged) }));
  await user.click(screen.getByRole('button', { name: '表里已经写明的（1）' }));
  await user.click(screen.getByRole('button', { name: '改写这条说明：疗养人数' }));
  expect(session.calls).toEqual([
    ['setNote', '自评表', 8, '两项都因名额增加。'],
    ['setNote', '自评表', 9, ''],
    ['overrule', { sheet: '自评表', cell: 'H8' }, true],
  ]);
});

test('表里写着“无”而该写说明的：草稿旁边给出原文，不选改写就保留', async () => {
  const { session, user } = draw(readState({ book: bookOf(sampleGrid({ H9: '无' })) }));
  const choice = within(screen.getByRole('radiogroup', { name: '“计划完成率”的说明写回时' }));
  expect(choice.getByRole<HTMLInputElement>('radio', { name: '保留表里写的' }).checked).toBe(true);
  await user.click(choice.getByRole('radio', { name: '用上面的说明改写' }));
  expect(session.calls).toEqual([['overrule', H9, true]]);
});

test('表里没有写原因的一栏时照实说，并能去写回', async () => {
  const { session, user } = draw(readState({ book: bookOf(sampleGrid({ H7: '' })) }));
  expect(screen.queryByText(/没有要写的偏差说明/)).toBeNull();
  screen.getByText(/没有写偏差原因的一栏/);
  await user.click(screen.getByRole('button', { name: '去写回' }));
  expect(session.calls).toEqual([['show', 'write']]);
});

test('没有要写的说明时照实说', () => {
  draw(readState({ book: bookOf(sampleGrid({ D8: '≥224人', D9: '≥90%' })) }));
  screen.getByText(/没有要写的偏差说明/);
});

test('还没有读表时给出去读表的路', async () => {
  const { session, user } = draw(UNREAD);
  await user.click(screen.getByRole('button', { name: '去读表' }));
  expect(session.calls).toEqual([['show', 'read']]);
});

test('无障碍检查没有违例', async () => {
  const { container, user } = draw(explained());
  await user.click(screen.getByRole('button', { name: '表里已经写明的（1）' }));
  expect(await violationsIn(container)).toEqual([]);
});
