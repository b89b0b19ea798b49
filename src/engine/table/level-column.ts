import type { Decimal } from '../number/decimal';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { filledColumn } from './field';
import type { CleanLabel } from './clean-label';
import { completes } from './level-names';

/** A label that may still grow: a split one is completed by the rows below, for every indicator that carries it. */
export interface GrowingLabel {
  text: string;
  readonly cell: string;
  weight: Decimal | null;
}

/** What a row says about a level: nothing of its own, a label, or the rest of the label above. */
export type LevelStep = 'carried' | 'named' | 'joined';

/** Nothing, or marks that stand for nothing. */
const BLANK = /^[.…—–\-/]*$/;

/** Follows one level down the rows: merged, repeated, written once and left blank below, split over rows. */
export class LevelColumn {
  current: GrowingLabel | null = null;
  /** Last row that `current` covers so far. */
  #bottom = -1;

  constructor(
    readonly view: GridView,
    readonly columns: Columns,
    readonly clean: (text: string) => CleanLabel,
  ) {}

  step(row: number): LevelStep {
    const column = filledColumn(this.view, row, this.columns);
    const { text, weight } = this.clean(this.view.text(row, column));
    const { current } = this;
    const { top, bottom } = this.view.area(row, column);
    const blank = BLANK.test(text) && !weight;
    if (blank || (current && top < row && this.#bottom >= top)) {
      this.#bottom = Math.max(this.#bottom, row);
      return 'carried';
    }
    const joins = current !== null && this.#bottom === row - 1 && completes(current.text, text);
    this.#bottom = bottom;
    if (joins) {
      current.text += text;
      current.weight ??= weight;
      return 'joined';
    }
    this.current = { text, cell: this.view.name(row, column), weight };
    return 'named';
  }

  /** Forgets the label: what follows stands under another one above. */
  reset(): void {
    this.current = null;
  }
}
