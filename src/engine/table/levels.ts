import type { GridView } from '../grid/view';
import { headerRole } from './header-role';
import { cleanLevel, type CleanLabel } from './clean-label';
import type { Layout } from './layout';
import { LevelColumn, type GrowingLabel, type LevelStep } from './level-column';
import type { Label } from './table';
import { remembering } from './text';

/** What the levels label. */
interface Labelled {
  level1: Label | null;
  level2: Label | null;
}

const NO_LABEL: CleanLabel = { text: '', weight: null };

/** 一级、二级指标 Follows both levels down the rows of a table. */
export class Levels {
  readonly #upper: LevelColumn | null;
  readonly #lower: LevelColumn | null;
  /** A block heading on a row of its own, in a table without a column for it. */
  #heading: GrowingLabel | null = null;
  /** Indicators that no label was met for yet. */
  readonly #waiting: Labelled[] = [];

  constructor(view: GridView, { level1, level2 }: Layout) {
    // A side bar in the place of a level (`项目年度绩效目标(定量指标)`) is none.
    const clean = remembering((text) => (headerRole(text) === 'side' ? NO_LABEL : cleanLevel(text)));
    this.#upper = level1 && new LevelColumn(view, level1, clean);
    this.#lower = level2 && new LevelColumn(view, level2, clean);
  }

  /** Moves on to the row: whether a level is named anew or completed there. */
  step(row: number): LevelStep {
    const before = this.#upper?.current?.text;
    const upper = this.#upper?.step(row) ?? 'carried';
    if (upper === 'named' && this.#upper?.current?.text !== before) this.#lower?.reset();
    const lower = this.#lower?.step(row) ?? 'carried';
    const step = upper === 'named' || lower === 'carried' ? upper : lower;
    // The first indicators stand above the text of their merged labels where a pasted table lost the merges.
    if (step === 'named') for (const indicator of this.#waiting.splice(0)) Object.assign(indicator, this.#current());
    return step;
  }

  /** Begins a block under a heading. */
  head({ text, weight }: CleanLabel, cell: string): void {
    this.#heading = { text, weight, cell };
    this.#lower?.reset();
  }

  /** Gives an indicator the labels of the row that was stepped to. */
  label(indicator: Labelled): void {
    Object.assign(indicator, this.#current());
    if (!indicator.level1 && !indicator.level2) this.#waiting.push(indicator);
  }

  /** Whether the indicator stands under the labels of that row. */
  cover({ level1, level2 }: Labelled): boolean {
    const current = this.#current();
    return level1 === current.level1 && level2 === current.level2;
  }

  #current(): Labelled {
    const level1 = this.#upper ? this.#upper.current : this.#heading;
    return { level1, level2: this.#lower?.current ?? null };
  }
}
