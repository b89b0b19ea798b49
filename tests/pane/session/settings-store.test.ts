import { copyPolicy, ownPolicyFile, policyById, type Policy } from '../../../src/engine';
import { PaneSession } from '../../../src/pane/session/pane-session';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import { browserSettings } from '../../../src/pane/session/settings-store';
import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { sampleGrid } from '../../support/pane/sample-book';

const MOF = policyById('mof-2020') as Policy;
const COPY = copyPolicy({ policy: MOF, base: null }, []);
const FILE = ownPolicyFile({ ...COPY, policy: { ...COPY.policy, scorePlaces: 1 } });

/** A browser that remembers in a map. */
function browser(stored?: unknown) {
  const items = new Map<string, string>();
  if (stored !== undefined) items.set('jiping.settings', JSON.stringify(stored));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
  } as Storage;
  return browserSettings(() => storage);
}

test('自定口径存在浏览器里，下次打开还在，并用来评分', async () => {
  const store = browser();
  new PaneSession(new MemoryHost([]), store).change({ ownPolicies: [FILE], policy: 'mof-2020-own' });
  const session = new PaneSession(new MemoryHost([sampleGrid()]), store);
  await session.read();
  const [table] = session.getState().book?.sheets[0]?.evaluation.tables ?? [];
  expect([table?.policy.id, table?.policy.scorePlaces, table?.basis]).toEqual(['mof-2020-own', 1, 'chosen']);
});

test('存着的口径坏了，照没有选口径评分，不出错', async () => {
  const store = browser({
    ...DEFAULT_SETTINGS,
    policy: 'mof-2020-own',
    ownPolicies: [{ ...FILE, scorePlaces: 9 }, null],
  });
  const session = new PaneSession(new MemoryHost([sampleGrid()]), store);
  await session.read();
  const { book, failure } = session.getState();
  expect(failure).toBeNull();
  expect(book?.sheets[0]?.evaluation.tables[0]?.policy.id).toBe('mof-2020');
});

test('早先的版本没有存自定口径，就是没有；存的不是清单，也是没有', () => {
  expect(browser({ policy: 'hubei' }).load()).toEqual({ ...DEFAULT_SETTINGS, policy: 'hubei' });
  expect(browser({ ownPolicies: { x: 1 } }).load()?.ownPolicies).toEqual([]);
});
