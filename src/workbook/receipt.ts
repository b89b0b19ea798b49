import type { PlanEntry, Restoration, Written } from '../engine';
import type { Failure } from './failure';

/** 回执 What became of a plan: what stands now, what was not written and why. */
export interface Receipt {
  /** Cells that hold what was to be written. */
  readonly written: readonly Written[];
  /** Cells of which it is not known whether they were written, since the host fell silent meanwhile; taking back finds out. */
  readonly unsure: readonly Written[];
  readonly refused: readonly Refused[];
  /** Names of the sheets that were added, or taken away again. */
  readonly sheets: readonly string[];
  /** What ended it before all was done; null where all was tried. */
  readonly failure: Failure | null;
}

/** A cell that was left as it stands. */
export interface Refused {
  readonly entry: PlanEntry | Restoration;
  /** Says why: it was changed meanwhile, is locked, is gone. */
  readonly failure: Failure;
}
