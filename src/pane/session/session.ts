import type { Aside, Decimal, HeaderRole, PlanEntry, SheetForm } from '../../engine';
import type { Capabilities, Mark } from '../../workbook/host';
import type { SheetKind } from './audit-plan';
import type { Settings } from './settings';
import type { GivenReport, PaneState, Place, PolicyDraft, SummaryKind, View } from './state';

/** 会话 The state of the pane and all that a person can do with it, without a word of how it is shown or which host it is. */
export interface Session {
  readonly capabilities: Capabilities;
  readonly getState: () => PaneState;
  /** Calls back after every change of state; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;

  /** Reads and evaluates the workbook. None of these rejects: what goes wrong stands in `failure`. */
  read(): Promise<void>;
  /** 一键评分 Reads, evaluates, writes what is safe to write, and shows the receipt. */
  scoreAll(): Promise<void>;
  /** Writes the ticked cells. */
  write(): Promise<void>;
  /** Writes these cells, whatever is ticked, and gives sheets of ours their look. */
  writeCells(entries: readonly PlanEntry[], forms?: readonly SheetForm[]): Promise<void>;
  /** Adds 核对清单, 计分底稿 or 汇总, or brings to date the one that stands. */
  writeSheets(kinds: readonly SheetKind[]): Promise<void>;
  /** Takes one of them away with all that is on it. */
  removeSheet(kind: SheetKind): Promise<void>;
  /** 撤回 Takes back the last writing. */
  takeBack(): Promise<void>;
  /** Does what failed once more. */
  retry(): Promise<void>;
  /** Stops what runs, as long as it can be stopped. */
  cancel(): void;
  /** Adds a sheet with a filled sample, then reads it. */
  addSample(): Promise<void>;
  /** 插入模板 Adds a sheet with the form of a policy, blank or filled with a sample, then reads it. */
  addTemplate(policy: string, sample: boolean): Promise<void>;

  show(view: View): void;
  showTable(index: number): void;
  dismissFailure(): void;

  /** Selects a cell or an area of the sheet; marks areas until the next call. */
  select(place: Place): void;
  mark(marks: readonly Mark[]): void;

  setColumn(sheet: string, headerCell: string, role: HeaderRole | null): void;
  setScore(sheet: string, row: number, score: Decimal | null): void;
  setNote(sheet: string, row: number, note: string | null): void;
  /** 设为已核实 Lets a finding (`asideKey`) stand, or (null) opens it again. */
  setAside(sheet: string, key: string, aside: Aside | null): void;

  tick(places: readonly Place[], ticked: boolean): void;
  tickAll(ticked: boolean): void;
  /** Plans the conclusion, or another part of the narrative, into this cell too, or (null) into none. */
  putSummary(place: Place | null, says?: SummaryKind): void;
  /** 按建议改正 Plans the fix of a finding (`fixKey`), ticked, or leaves it out again. */
  planFix(key: string, planned: boolean): void;
  /** Writes over what a person wrote in this cell, or keeps it after all. */
  overrule(place: Place, overruled: boolean): void;

  change(settings: Partial<Settings>): void;
  /** Goes on editing a policy, or (null) ends it; nothing is kept by that. */
  draftPolicy(draft: PolicyDraft | null): void;
  /** Keeps what the person gave as the report to check; it is checked only where that says so. */
  giveReport(changes: Partial<GivenReport>): void;
  /** Ends the watch on the workbook. */
  close(): Promise<void>;
}
