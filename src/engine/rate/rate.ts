import type { Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Trace } from '../scoring/trace';
import type { Field } from '../table/table';

/**
 * 率 Which rate it is: 目标实现率, 预算完成率, 支出控制率, 资金结余率 of a project; 完成率 against the budget of the year or that of its
 * beginning, 增减率 against last year, 占比 of a row of accounts; 在职人员控制率.
 */
export type RateName =
  | 'attainment'
  | 'budget-completion'
  | 'spending-control'
  | 'balance'
  | 'of-budget'
  | 'of-initial'
  | 'growth'
  | 'share'
  | 'staff-control';

/** 率的底稿 How a rate came about. Its definition belongs to no policy, so the source comes along. */
export interface RateTrace extends Pick<Trace, 'inputs' | 'steps'> {
  readonly source: Policy['sources']['weights'];
}

/** 率 A rate that a table lets one compute, with the figure that it prints for it. */
export interface Rate {
  readonly name: RateName;
  /** What it is the rate of, in words: `“三公”经费 完成率`. */
  readonly title: Phrase;
  /** 1-based row of the sheet; null for a rate of the whole table. */
  readonly row: number | null;
  /** A ratio, unrounded; null where a figure is missing or there is nothing to divide by. */
  readonly value: Decimal | null;
  /** Where the table prints it; null where it has no such place. */
  readonly given: Field | null;
  /** What stands there, as a ratio; null where blank or unreadable. */
  readonly givenValue: Decimal | null;
  /** The cells that it was computed from. */
  readonly cells: readonly string[];
  readonly trace: RateTrace;
}
