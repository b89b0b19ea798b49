import type { Aside, Decimal, Grid, HeaderRole, PlanEntry, SheetForm } from '../../engine';
import type { Capabilities, Host, Mark } from '../../workbook/host';
import type { SheetKind } from './audit-plan';
import { BookKeeper } from './book-keeper';
import { changedAnswers } from './changed-answers';
import { Jobs } from './jobs';
import type { Session } from './session';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { SettingsStore } from './settings-store';
import {
  initialState,
  placeKey,
  type GivenReport,
  type PaneState,
  type Place,
  type PolicyDraft,
  type SummaryKind,
  type View,
} from './state';
import { Store } from './store';
import { tickedTogether } from './ticked-together';
import { Watcher } from './watcher';

/** The session over a host. */
export class PaneSession implements Session {
  readonly capabilities: Capabilities;
  readonly getState: Session['getState'];
  readonly subscribe: Session['subscribe'];
  readonly #store: Store<PaneState>;
  readonly #jobs: Jobs;
  readonly #keeper: BookKeeper;
  readonly #watcher: Watcher;

  constructor(
    readonly host: Host,
    readonly settings: SettingsStore,
  ) {
    const stored = settings.load();
    this.capabilities = host.capabilities;
    this.#store = new Store(initialState(stored ?? DEFAULT_SETTINGS, stored ? 'read' : 'welcome'));
    this.getState = this.#store.get;
    this.subscribe = this.#store.subscribe;
    this.#jobs = new Jobs(this.#store);
    this.#keeper = new BookKeeper(host, this.#store, this.#jobs);
    this.#watcher = new Watcher(host, this.#store, this.#jobs, () => this.read());
  }

  read(): Promise<void> {
    return this.#jobs.run('reading', async (signal) => {
      await this.#keeper.read(signal);
      this.#watcher.begin();
      if (this.getState().view === 'welcome') this.show('read');
    });
  }

  scoreAll(): Promise<void> {
    return this.#jobs.run('reading', async (signal) => {
      this.#store.set({ unticked: new Set(), overruled: new Set(), fixes: new Set() });
      const { reading } = await this.#keeper.read(signal);
      const { evaluateBook } = await this.#keeper.engine();
      const state = this.getState();
      // One click never replaces what stands, whatever is chosen for writing step by step.
      const settings: Settings = { ...state.settings, plan: { ...state.settings.plan, fill: 'blanks' } };
      const { entries, forms } = evaluateBook(reading, { ...state, settings }).plan;
      await this.#apply(entries, forms, signal);
      this.#watcher.begin();
    });
  }

  write(): Promise<void> {
    return this.#jobs.run('writing', async (signal) => {
      const { chosenEntries } = await this.#keeper.engine();
      const state = this.getState();
      if (!state.book) return;
      const settled = { overruled: new Set<string>(), fixes: new Set<string>() };
      await this.#apply(chosenEntries(state.book, state, state), state.book.plan.forms, signal, settled);
    });
  }

  writeCells(entries: readonly PlanEntry[], forms: readonly SheetForm[] = []): Promise<void> {
    return this.#jobs.run('writing', (signal) => this.#apply(entries, forms, signal));
  }

  writeSheets(kinds: readonly SheetKind[]): Promise<void> {
    return this.#jobs.run('writing', async (signal) => {
      const { auditPlan } = await import('./audit-plan');
      const { book } = this.getState();
      if (!book) return;
      const plans = kinds.map((kind) => auditPlan(book, kind));
      const [entries, forms] = [plans.flatMap((plan) => plan.entries), plans.flatMap((plan) => plan.forms)];
      await this.#apply(entries, forms, signal);
    });
  }

  removeSheet(kind: SheetKind): Promise<void> {
    return this.#jobs.run('writing', async (signal) => {
      const { SHEETS } = await import('./audit-plan');
      await this.host.removeSheet(SHEETS[kind]);
      this.#watcher.expect([SHEETS[kind]]);
      await this.#keeper.read(signal);
    });
  }

  takeBack(): Promise<void> {
    return this.#jobs.run('taking-back', async () => {
      const [last, ...earlier] = this.getState().receipts;
      if (!last) return;
      const receipt = await this.host.revert(last);
      this.#watcher.expect(receipt.sheets);
      // What is not known to be back can be tried once more.
      const receipts = receipt.failure || receipt.unsure.length > 0 ? [last, ...earlier] : earlier;
      this.#store.set({ receipt, tookBack: true, receipts, view: 'write' });
      if (await this.#keeper.settle(receipt)) this.#watcher.touch();
    });
  }

  retry(): Promise<void> {
    return this.#jobs.retry();
  }

  cancel(): void {
    this.#jobs.cancel();
  }

  addSample(): Promise<void> {
    return this.#jobs.run('adding-sample', async (signal) => {
      const { sampleGrid } = await import('../../engine');
      await this.#addSheet(signal, sampleGrid());
    });
  }

  addTemplate(policy: string, sample: boolean): Promise<void> {
    return this.#jobs.run('adding-template', async (signal) => {
      const { template } = await import('../../engine');
      const made = template(policy, { sample });
      if (made) await this.#addSheet(signal, made.grid, made.form);
    });
  }

  show(view: View): void {
    // Whoever leaves the welcome has been welcomed.
    if (this.getState().view === 'welcome') this.settings.save(this.getState().settings);
    this.#store.set({ view });
  }

  showTable(table: number): void {
    this.#store.set({ table });
  }

  dismissFailure(): void {
    this.#store.set({ failure: null });
  }

  select({ sheet, cell }: Place): void {
    void this.#jobs.aside(() => this.host.select(sheet, cell));
  }

  mark(marks: readonly Mark[]): void {
    void this.#jobs.aside(() => this.host.highlight(marks));
  }

  setColumn(sheet: string, headerCell: string, role: HeaderRole | null): void {
    this.#answer(changedAnswers(this.getState().answers, sheet, 'columns', headerCell, role));
  }

  setScore(sheet: string, row: number, score: Decimal | null): void {
    this.#answer(changedAnswers(this.getState().answers, sheet, 'scores', row, score));
  }

  setNote(sheet: string, row: number, note: string | null): void {
    this.#answer(changedAnswers(this.getState().answers, sheet, 'notes', row, note));
  }

  setAside(sheet: string, key: string, aside: Aside | null): void {
    this.#answer(changedAnswers(this.getState().answers, sheet, 'asides', key, aside));
  }

  tick(places: readonly Place[], ticked: boolean): void {
    const { unticked, book } = this.getState();
    const together = tickedTogether(places, book?.plan.entries ?? []);
    this.#store.set({ unticked: withKeys(unticked, together, !ticked) });
  }

  tickAll(ticked: boolean): void {
    const entries = this.getState().book?.plan.entries ?? [];
    this.#store.set({ unticked: new Set(ticked ? [] : entries.map(placeKey)) });
  }

  putSummary(place: Place | null, says: SummaryKind = 'conclusion'): void {
    this.#store.set({ summaryAt: place && { sheet: place.sheet, cell: place.cell, says } });
    this.#keeper.evaluateAgain();
  }

  planFix(key: string, planned: boolean): void {
    this.#keeper.planFix(key, planned);
  }

  overrule(place: Place, overruled: boolean): void {
    this.#store.set({ overruled: withKeys(this.getState().overruled, [place], overruled) });
  }

  change(changes: Partial<Settings>): void {
    const settings = { ...this.getState().settings, ...changes };
    this.settings.save(settings);
    this.#store.set({ settings });
    this.#keeper.evaluateAgain();
  }

  draftPolicy(policyDraft: PolicyDraft | null): void {
    this.#store.set({ policyDraft });
  }

  giveReport(changes: Partial<GivenReport>): void {
    this.#store.set({ givenReport: { ...this.getState().givenReport, checked: false, ...changes } });
  }

  async close(): Promise<void> {
    this.cancel();
    await this.#watcher.close();
  }

  /** Adds a sheet and shows what was read of it. */
  async #addSheet(signal: AbortSignal, sheet: Grid, form?: SheetForm): Promise<void> {
    const name = await this.host.addSheet(sheet, form);
    this.#watcher.expect([name]);
    const { sheets } = await this.#keeper.read(signal);
    this.#watcher.begin();
    const tables = sheets.flatMap(({ grid, evaluation }) => evaluation.tables.map(() => grid.sheet));
    this.#store.set({ table: Math.max(tables.indexOf(name), 0) });
    this.show('read');
  }

  /** `settled` is what no longer needs a choice once this is written. */
  async #apply(
    entries: readonly PlanEntry[],
    forms: readonly SheetForm[],
    signal: AbortSignal,
    settled: Partial<PaneState> = {},
  ): Promise<void> {
    this.#jobs.tell({ kind: 'writing', share: null });
    const receipt = await this.host.apply(entries, signal, forms);
    this.#watcher.expect(receipt.sheets);
    const { receipts } = this.getState();
    const touched = receipt.written.length + receipt.unsure.length > 0;
    this.#store.set({
      receipt,
      tookBack: false,
      receipts: touched ? [receipt, ...receipts] : receipts,
      view: 'write',
      ...settled,
    });
    if (await this.#keeper.settle(receipt)) this.#watcher.touch();
  }

  #answer(answers: PaneState['answers']): void {
    this.#store.set({ answers });
    this.#keeper.evaluateAgain();
  }
}

function withKeys(keys: ReadonlySet<string>, places: readonly Place[], held: boolean): ReadonlySet<string> {
  const changed = new Set(keys);
  for (const key of places.map(placeKey)) {
    if (held) changed.add(key);
    else changed.delete(key);
  }
  return changed;
}
