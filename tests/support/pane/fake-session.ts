import { NO_ANSWERS, type Answers } from '../../../src/engine';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/settings';
import type { Session } from '../../../src/pane/session/session';
import { initialState, placeKey, type PaneState, type Place } from '../../../src/pane/session/state';
import type { Capabilities } from '../../../src/workbook/host';
import { bookOf, sampleGrid } from './sample-book';

/** What a component asked for: the name of the function and what it was given. */
export type Call = readonly [name: keyof Session, ...args: unknown[]];

/** A session without a host: it records what is asked of it, and changes its state as far as that needs no workbook. */
export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  /** Brings about another state, as work in the background does; inside of `act` where components look on. */
  set(change: Partial<PaneState>): void;
}

/** Nothing was read yet. */
export const UNREAD: PaneState = initialState(DEFAULT_SETTINGS, 'welcome');

/** The sample was read. */
export function readState(change: Partial<PaneState> = {}): PaneState {
  return { ...UNREAD, view: 'read', book: bookOf(sampleGrid()), ...change };
}

/** A host that can do everything. */
export const ABLE: Capabilities = {
  write: true,
  undo: true,
  highlight: true,
  recalculates: true,
  facts: [
    ['Excel', '16.0'],
    ['ExcelApi', '1.15'],
  ],
};

/** A session in this state. */
export function fakeSession(start: PaneState = UNREAD, capabilities: Capabilities = ABLE): FakeSession {
  let state = start;
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Notes the call, then does what changes the state. */
  const does =
    <Args extends unknown[]>(name: keyof Session, change: (...args: Args) => Partial<PaneState> = () => ({})) =>
    (...args: Args): void => {
      calls.push([name, ...args]);
      set(change(...args));
    };
  const asks = (name: keyof Session) => async (): Promise<void> => void calls.push([name]);
  const answer = (sheet: string, change: (answers: Answers) => Answers): Partial<PaneState> => ({
    answers: new Map(state.answers).set(sheet, change(state.answers.get(sheet) ?? NO_ANSWERS)),
  });
  return {
    calls,
    set,
    capabilities,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: asks('read'),
    scoreAll: asks('scoreAll'),
    write: asks('write'),
    takeBack: asks('takeBack'),
    writeSheets: async (kinds) => void calls.push(['writeSheets', kinds]),
    removeSheet: async (kind) => void calls.push(['removeSheet', kind]),
    retry: asks('retry'),
    addSample: asks('addSample'),
    addTemplate: async (policy, sample) => void calls.push(['addTemplate', policy, sample]),
    writeCells: async (...written) => void calls.push(['writeCells', ...written]),
    close: asks('close'),
    cancel: does('cancel'),
    show: does('show', (view) => ({ view })),
    showTable: does('showTable', (table) => ({ table })),
    dismissFailure: does('dismissFailure', () => ({ failure: null })),
    select: does('select'),
    mark: does('mark'),
    setColumn: does('setColumn', (sheet, cell, role) =>
      answer(sheet, (all) => ({ ...all, columns: withEntry(all.columns, cell, role) })),
    ),
    setScore: does('setScore', (sheet, row, score) =>
      answer(sheet, (all) => ({ ...all, scores: withEntry(all.scores, row, score) })),
    ),
    setNote: does('setNote', (sheet, row, note) =>
      answer(sheet, (all) => ({ ...all, notes: withEntry(all.notes, row, note) })),
    ),
    setAside: does('setAside', (sheet, key, aside) =>
      answer(sheet, (all) => ({ ...all, asides: withEntry(all.asides, key, aside) })),
    ),
    tick: does('tick', (places, ticked) => ({ unticked: withMembers(state.unticked, places, !ticked) })),
    tickAll: does('tickAll', (ticked) => ({
      unticked: new Set(ticked ? [] : (state.book?.plan.entries.map(placeKey) ?? [])),
    })),
    overrule: does('overrule', (place, overruled) => ({
      overruled: withMembers(state.overruled, [place], overruled),
    })),
    planFix: does('planFix', (key, planned) => ({ fixes: withKey(state.fixes, key, planned) })),
    putSummary: does('putSummary', (place, says = 'conclusion') => ({
      summaryAt: place && { ...place, says },
    })),
    draftPolicy: does('draftPolicy', (policyDraft) => ({ policyDraft })),
    giveReport: does('giveReport', (changes) => ({
      givenReport: { ...state.givenReport, checked: false, ...changes },
    })),
    change: does('change', (change) => ({ settings: { ...state.settings, ...change } })),
  };
}

function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value | null): Map<Key, Value> {
  const changed = new Map(map);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

function withKey(set: ReadonlySet<string>, key: string, member: boolean): Set<string> {
  const changed = new Set(set);
  if (member) changed.add(key);
  else changed.delete(key);
  return changed;
}

function withMembers(set: ReadonlySet<string>, places: readonly Place[], member: boolean): Set<string> {
  const changed = new Set(set);
  for (const place of places) {
    if (member) changed.add(placeKey(place));
    else changed.delete(placeKey(place));
  }
  return changed;
}
