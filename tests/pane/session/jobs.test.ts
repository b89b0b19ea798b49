import { Jobs } from '../../../src/pane/session/jobs';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import { initialState, type PaneState } from '../../../src/pane/session/state';
import { Store } from '../../../src/pane/session/store';
import { Failure } from '../../../src/workbook/failure';

function jobs(): { readonly jobs: Jobs; readonly state: () => PaneState } {
  const store = new Store(initialState(DEFAULT_SETTINGS, 'read'));
  return { jobs: new Jobs(store), state: store.get };
}

/** Work that fails so many times, then succeeds; counts how often it was done. */
function failing(times: number): { readonly work: () => Promise<void>; readonly done: () => number } {
  let count = 0;
  return {
    done: () => count,
    work: async () => {
      count += 1;
      if (count <= times) throw new Failure('host-busy');
    },
  };
}

test('失败的工作重试一次，成功就不再说失败，但记得最近一次', async () => {
  const { jobs: all, state } = jobs();
  const { work, done } = failing(1);
  await all.run('writing', work);
  expect(state().failure?.code).toBe('host-busy');

  await all.retry();

  expect(done()).toBe(2);
  expect(state().failure).toBeNull();
  expect(state().lastFailure?.code).toBe('host-busy');
});

test('重试做的是最近失败的那件事，哪怕它只是选一个单元格', async () => {
  const { jobs: all } = jobs();
  const write = failing(1);
  const select = failing(1);
  await all.run('writing', write.work);
  await all.aside(select.work);

  await all.retry();

  expect([write.done(), select.done()]).toEqual([1, 2]);
});

test('没有失败过，重试什么也不做', async () => {
  const { jobs: all, state } = jobs();
  const { work, done } = failing(0);
  await all.run('reading', work);
  await all.retry();
  expect(done()).toBe(1);
  expect(state().work).toBeNull();
});
