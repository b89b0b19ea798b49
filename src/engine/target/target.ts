import type { Decimal } from '../number/decimal';
import type { Unit } from '../number/unit';

/** Comparison of a quantity. `=` also stands for a bare value: what it means for the score depends on the indicator. */
export type Operator = '>=' | '>' | '<=' | '<' | '=';

/** What was noticed on reading, each once per cell: a person should look, nothing was guessed silently. */
export type ReadingNote =
  | 'full-stop-as-point' // `40。96`
  | 'operator-twice' // `≤7700元/人以内`
  | 'unit-missing' // `≤28.40/株`, `2100`
  | 'percent-inferred' // `>=85` of a rate
  | 'bracket-ignored' // `1000元/人（慰问512人）`
  | 'variant-sign' // `≧`, `═`, full-width
  | 'misread-operator'; // `290%`, `工5%`: a scanner's reading of `≥`

/** 时限 A day or the end of a period; a part that is not named is null (`12月底` has no year). */
export interface Deadline {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The text says no later than it (`前`, `内`) rather than names it. */
  readonly before: boolean;
  /**
   * `date`: a date; `next-year`: one of the year after (`次年3月底前`); `each-month`, `each-quarter`: the day comes again and
   * again (`每月5日前`); `fiscal-year`: within the budget year; `plan`: as planned, no date named.
   */
  readonly basis: 'date' | 'next-year' | 'each-month' | 'each-quarter' | 'fiscal-year' | 'plan';
}

/**
 * 指标值 / 完成值 What a cell says. `text` is the normalised text: of a sentence, the sentence in half-width characters without
 * needless blanks; of everything else, its one way of writing (`控制在93.15万元以内` is `≤93.15万元`), as `print` gives it.
 * `notes` says what was noticed on reading; what was noticed is not in `text` any more.
 */
export type Reading = { readonly text: string; readonly notes: readonly ReadingNote[] } & (
  | {
      readonly kind: 'quantity';
      readonly operator: Operator;
      /** The text itself wrote an operator, in signs or in words; false for a bare value, whose operator is `=`. */
      readonly explicit: boolean;
      readonly value: Decimal;
      readonly unit: Unit | null;
    }
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal; readonly unit: Unit | null }
  | { readonly kind: 'deadline'; readonly deadlines: readonly Deadline[] }
  | { readonly kind: 'period'; readonly from: Deadline; readonly to: Deadline }
  | { readonly kind: 'yes-no'; readonly value: 'yes' | 'no' | 'partial' }
  /** 三档: 1 达成, 2 部分达成, 3 未达成. */
  | { readonly kind: 'level'; readonly band: 1 | 2 | 3 }
  /** Several tasks in one cell (`1部宣传片,2套方案`), each by its figure: `1部`, `2套`. */
  | { readonly kind: 'several'; readonly parts: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'blank' }
);

export type Quantity = Extract<Reading, { kind: 'quantity' }>;
export type Range = Extract<Reading, { kind: 'range' }>;

/** What the cell's surroundings say about it. */
export interface ReadingContext {
  readonly role: 'target' | 'actual';
  /** Labels of the indicator, cleaned; '' where absent. */
  readonly level2: string;
  readonly level3: string;
  /** 度量单位 of a column of its own; '' where absent. */
  readonly unitText: string;
}

/** Which way is good; `standard` is a rate that must be met exactly (元/人). */
export type Direction = 'positive' | 'reverse' | 'equal' | 'standard';

export interface DirectionReading {
  readonly direction: Direction;
  /** True where the text does not say it and the indicator's name decided. */
  readonly inferred: boolean;
}
