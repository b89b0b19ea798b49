/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { EMPTY_CELL } from '../../../src/engine';
import type { PaneState } from '../../../src/pane/session/state';
import { Failure } from '../../../src/workbook/failure';
import type { Receipt } from '../../../src/workbook/receipt';
import { fakeSession, readState, UNREAD, type FakeSession } from '../../support/pane/fake-session';
import { renderPane } from '../../support/pane/render-pane';
import { bookOf, sampleGrid } from '../../support/pane/sample-book';

/** What a screen reader hears after a work that ends in this change. */
async function heardAfter(session: FakeSession, change: Partial<PaneState>): Promise<string | null> {
  const { container } = await renderPane(session);
  act(() => session.set({ work: { kind: 'reading', share: null, cancellable: true } }));
  act(() => session.set(change));
  act(() => session.set({ work: null }));
  return container.querySelector('[role="status"] span')?.textContent ?? null;
}

function receiptOf({ refused = 0 } = {}): Receipt {
  const { entries } = bookOf(sampleGrid()).plan;
  return {
    written: entries.map((entry) => ({ entry, was: EMPTY_CELL, now: { ...EMPTY_CELL, text: entry.after.text } })),
    unsure: [],
    refused: entries.slice(0, refused).map((entry) => ({ entry, failure: new Failure('host-busy') })),
    sheets: [],
    failure: null,
  };
}

test('一开始什么也不播报', async () => {
  const { container } = await renderPane(fakeSession(readState()));
  expect(container.querySelector('[role="status"] span')?.textContent).toBe('');
});

test('读了表，播报张数、总分和没有得分的', async () => {
  const book = bookOf(sampleGrid());
  expect(await heardAfter(fakeSession({ ...UNREAD, view: 'read' }), { book })).toBe(
    '已读表，找到 1 张。 总分 65.03。 2 项没有得分。',
  );
});

test('没有自评表，也播报', async () => {
  expect(await heardAfter(fakeSession({ ...UNREAD, view: 'read' }), { book: bookOf() })).toBe(
    '已读表，没有找到自评表。',
  );
});

test('写了，播报写了多少、多少没写', async () => {
  expect(await heardAfter(fakeSession(readState()), { receipt: receiptOf({ refused: 2 }) })).toBe(
    '已写入 6 格。 2 格没有写入。',
  );
});

test('撤回了，播报撤回多少', async () => {
  expect(await heardAfter(fakeSession(readState()), { receipt: receiptOf(), tookBack: true })).toBe('已撤回 6 格。');
});

test('人选了档次，只播报新的总分', async () => {
  const session = fakeSession(readState());
  const { container } = await renderPane(session);
  const { reading } = session.getState().book!;
  act(() => session.set({ book: { ...bookOf(sampleGrid({ G10: 18 })), reading } }));
  expect(container.querySelector('[role="status"] span')?.textContent).toBe('总分 83.03。 1 项没有得分。');
});

test('表格改动了，播报一次', async () => {
  const session = fakeSession(readState());
  const { container } = await renderPane(session);
  act(() => session.set({ stale: true }));
  expect(container.querySelector('[role="status"] span')?.textContent).toBe('表格已改动，结果可能过时。');
});

test('同样的话再说一遍时重新画出，读屏才会再读', async () => {
  const session = fakeSession(readState());
  const { container } = await renderPane(session);
  act(() => session.set({ receipt: receiptOf() }));
  const first = container.querySelector('[role="status"] span');
  act(() => session.set({ receipt: receiptOf() }));
  const second = container.querySelector('[role="status"] span');
  expect(second?.textContent).toBe(first?.textContent);
  expect(second).not.toBe(first);
});
