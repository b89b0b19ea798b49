import type { Answers, Evaluation, Grid, OwnPolicy, ReportText, WritePlan } from '../../engine';
import type { Failure } from '../../workbook/failure';
import type { Reading } from '../../workbook/host';
import type { Receipt } from '../../workbook/receipt';
import type { Settings } from './settings';

/** The steps that a person goes through, in order: 读表, 评分, 核对, 偏差说明, 写回. */
export type Step = 'read' | 'score' | 'check' | 'notes' | 'write';

export const STEPS: readonly Step[] = ['read', 'score', 'check', 'notes', 'write'];

/** What the pane shows: a step, or a page beside the steps. */
export type View =
  Step | 'welcome' | 'settings' | 'policies' | 'comparison' | 'templates' | 'report' | 'help' | 'diagnosis';

export function isStep(view: View): view is Step {
  return STEPS.some((step) => step === view);
}

/** Work that takes time, with the share that is done (0 to 1), null where that is not known. */
export interface Work {
  readonly kind: 'reading' | 'evaluating' | 'writing' | 'taking-back' | 'adding-sample' | 'adding-template';
  readonly share: number | null;
  /** False from the moment on at which stopping would leave things half done. */
  readonly cancellable: boolean;
}

/** A sheet that was read, and what it gave. */
export interface SheetResult {
  readonly grid: Grid;
  readonly evaluation: Evaluation;
}

/** What was understood of the workbook. */
export interface Book {
  readonly reading: Reading;
  readonly sheets: readonly SheetResult[];
  /** The plans of all tables and of the report, as one. */
  readonly plan: WritePlan;
}

/** Where a person is in the workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A policy of one's own that is being edited, kept while the person looks at other pages. */
export interface PolicyDraft {
  /** What the editing began with. */
  readonly before: OwnPolicy;
  /** What the form says so far, right or wrong. */
  readonly data: object;
}

/** What of the narrative goes into a cell: 自评结论, 摘要, 偏差说明. */
export type SummaryKind = 'conclusion' | 'abstract' | 'deviations';

/** The cell that takes a part of the narrative as one text. */
export interface SummaryPlace extends Place {
  readonly says: SummaryKind;
}

/** 核对的报告 What a person gave to be held against the tables, kept in memory while the person looks at other pages. */
export interface GivenReport {
  /** Where it is taken from: a sheet of this workbook, a file, or what was pasted; null until the person says so. */
  readonly from: 'sheet' | 'file' | 'pasted' | null;
  /** Name of the sheet; null for the first that holds running text. */
  readonly sheet: string | null;
  readonly file: { readonly name: string; readonly texts: readonly ReportText[] } | null;
  readonly pasted: string;
  /** Whether its findings are shown. */
  readonly checked: boolean;
}

export interface PaneState {
  readonly view: View;
  readonly settings: Settings;
  readonly work: Work | null;
  /** What went wrong last; null once it is dismissed or something went well. */
  readonly failure: Failure | null;
  /** The same, but it stays. */
  readonly lastFailure: Failure | null;
  /** null until the workbook was read. */
  readonly book: Book | null;
  /** True where the sheet was edited since it was read. */
  readonly stale: boolean;
  /** Which of the tables of the book (counted over all its sheets) the steps show. */
  readonly table: number;
  /** By name of the sheet. */
  readonly answers: ReadonlyMap<string, Answers>;
  /** Planned cells that the person does not want written, and conflicts that the person wants written all the same (`placeKey`). */
  readonly unticked: ReadonlySet<string>;
  readonly overruled: ReadonlySet<string>;
  /** Findings whose fix is to be written (`fixKey`). */
  readonly fixes: ReadonlySet<string>;
  /** null where no cell was chosen. */
  readonly summaryAt: SummaryPlace | null;
  /** What was written and can be taken back, newest first. */
  readonly receipts: readonly Receipt[];
  /** What the last writing or taking back came to; null before the first. */
  readonly receipt: Receipt | null;
  /** True where `receipt` is of a taking back. */
  readonly tookBack: boolean;
  /** The cell that is selected in the sheet. */
  readonly selected: Place | null;
  /** null where no policy is being edited. */
  readonly policyDraft: PolicyDraft | null;
  readonly givenReport: GivenReport;
}

export function initialState(settings: Settings, view: View): PaneState {
  return {
    view,
    settings,
    work: null,
    failure: null,
    lastFailure: null,
    book: null,
    stale: false,
    table: 0,
    answers: new Map(),
    unticked: new Set(),
    overruled: new Set(),
    fixes: new Set(),
    summaryAt: null,
    receipts: [],
    receipt: null,
    tookBack: false,
    selected: null,
    policyDraft: null,
    givenReport: { from: null, sheet: null, file: null, pasted: '', checked: false },
  };
}

/** `自评表!H19`: a cell as a key of `unticked` and `overruled`. */
export function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
