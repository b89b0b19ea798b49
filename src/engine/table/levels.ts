import type { GridView } from '../grid/view';
import { headerRole } from './header-role';
import { cleanLevel, type CleanLabel } from './clean-label';
import type { Layout } from './layout';
import { LevelColumn, type GrowingLabel, type LevelStep } from './level-column';
import { standsUnder } from './level-names';
import type { Label } from './table';
import { remembering } from './text';

/** What the levels label. */
interface Labelled {
  level1: Label | null;
  level2: Label | null;
}

const NO_LABEL: CleanLabel = { text: '', weight: null };

/** A side bar in the place of a level (`项目年度绩效目标(定量指标)`) is none, unless it has marks (`项目绩效（85分）`). */
function labelOf(text: string): CleanLabel {
  const label = cleanLevel(text);
  return headerRole(text) === 'side' && !label.weight ? NO_LABEL : label;
}

/** 一级、二级指标 Follows both levels down the rows of a table. */
export class Levels {
  readonly #upper: LevelColumn | null;
  readonly #lower: LevelColumn | null;
  /** A block heading on a row of its own, in a table without a column for it. */
  #heading: GrowingLabel | null = null;
  /** The indicators above the first label. */
  readonly #waiting: Labelled[] = [];
  #isUpperMet = false;
  #isLowerMet = false;

  constructor(view: GridView, { level1, level2 }: Layout) {
    const clean = remembering(labelOf);
    this.#upper = level1 && new LevelColumn(view, level1, clean);
    this.#lower = level2 && new LevelColumn(view, level2, clean);
  }

  /** Moves on to the row: whether a level is named anew or completed there. */
  step(row: number): LevelStep {
    const before = this.#upper?.current?.text;
    const upper = this.#upper?.step(row) ?? 'carried';
    if (upper === 'named' && this.#upper?.current?.text !== before) this.#lower?.reset();
    const lower = this.#lower?.step(row) ?? 'carried';
    if (upper === 'named' || lower === 'named') this.#labelWaiting();
    return upper === 'named' || lower === 'carried' ? upper : lower;
  }

  /** Begins a block under a heading. */
  head({ text, weight }: CleanLabel, cell: string): void {
    this.#heading = { text, weight, cell };
    this.#lower?.reset();
  }

  /** Gives an indicator the labels of the row that was stepped to. */
  label(indicator: Labelled): void {
    const { level1, level2 } = this.#current();
    indicator.level1 = level1;
    indicator.level2 = level2;
    if (!(this.#upper ? this.#isUpperMet : this.#isLowerMet)) this.#waiting.push(indicator);
  }

  /** The first indicators stand above the text of their merged labels where a pasted table lost the merges. */
  #labelWaiting(): void {
    const { level1, level2 } = this.#current();
    if (level2 && !this.#isLowerMet) {
      for (const indicator of this.#waiting) indicator.level2 = level2;
      this.#isLowerMet = true;
    }
    if (!level1 || !this.#upper) return;
    for (const indicator of this.#waiting.splice(0)) {
      if (standsUnder(indicator.level2?.text ?? '', level1.text)) indicator.level1 = level1;
    }
    this.#isUpperMet = true;
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
