/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Work } from '../../../src/pane/session/state';
import { Failure } from '../../../src/workbook/failure';
import { fakeSession, readState } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';

const READING: Work = { kind: 'reading', share: null, cancellable: true };

describe('进度', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('半秒之内不显示', async () => {
    const session = fakeSession(readState());
    await renderPane(session);
    act(() => session.set({ work: READING }));
    act(() => jest.advanceTimersByTime(499));
    expect(screen.queryByRole('progressbar')).toBeNull();

    act(() => jest.advanceTimersByTime(1));
    expect(screen.getByRole('progressbar', { name: '正在读表…' })).toBeTruthy();
  });

  test('从读到写是同一件事，不从头计时；写到不能停时没有取消', async () => {
    const session = fakeSession(readState());
    await renderPane(session);
    act(() => session.set({ work: READING }));
    act(() => jest.advanceTimersByTime(400));
    act(() => session.set({ work: { kind: 'writing', share: 0.25, cancellable: false } }));
    act(() => jest.advanceTimersByTime(100));

    const bar = screen.getByRole('progressbar', { name: '正在写入…' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.25');
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  });

  test('做完就消失，下一件事重新计时', async () => {
    const session = fakeSession(readState());
    await renderPane(session);
    act(() => session.set({ work: READING }));
    act(() => jest.advanceTimersByTime(500));
    act(() => session.set({ work: null }));
    expect(screen.queryByRole('progressbar')).toBeNull();

    act(() => session.set({ work: READING }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('取消，焦点不丢', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const session = fakeSession(readState());
    await renderPane(session);
    act(() => session.set({ work: READING }));
    act(() => jest.advanceTimersByTime(500));

    await user.click(screen.getByRole('button', { name: '取消' }));

    expect(session.calls).toEqual([['cancel']]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });
});

describe('失败', () => {
  const failure = new Failure('cell-edit-mode');

  test('用人话说出来，马上播报', async () => {
    const session = fakeSession(readState());
    await renderPane(session);
    act(() => session.set({ failure }));
    expect(screen.getByRole('alert').textContent).toBe(failure.say('zh-CN'));
    expect(screen.getAllByText(failure.say('zh-CN'), { exact: false }).length).toBeGreaterThan(1);
  });

  test('重试', async () => {
    const user = userEvent.setup();
    const session = fakeSession(readState({ failure }));
    await renderPane(session);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(session.calls).toEqual([['retry']]);
  });

  test('关闭之后焦点在标题上', async () => {
    const user = userEvent.setup();
    const session = fakeSession(readState({ failure }));
    await renderPane(session);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(session.getState().failure).toBeNull();
    expect(screen.queryByText('没有完成')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('人自己取消的不说没有完成', async () => {
    await renderPane(fakeSession(readState({ failure: new Failure('cancelled') })));
    expect(screen.queryByText('没有完成')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('已取消，什么也没有写入。');
  });
});

describe('表格改动', () => {
  test('说结果可能过时，可以重新读表', async () => {
    const user = userEvent.setup();
    const session = fakeSession(readState({ stale: true }));
    await renderPane(session);
    await user.click(screen.getByRole('button', { name: '重新读表' }));
    expect(session.calls).toEqual([['read']]);
  });

  test('正在读表时不说', async () => {
    const session = fakeSession(readState({ stale: true }));
    await renderPane(session);
    act(() => session.set({ work: READING }));
    expect(screen.queryByRole('button', { name: '重新读表' })).toBeNull();
  });
});
