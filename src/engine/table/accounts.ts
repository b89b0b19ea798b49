import type { Field, Funds } from './table';

/** 决算行 A row of a funds table of accounts, amounts in the table's `moneyUnit`. */
export interface AccountsRow {
  readonly label: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** True for the row that sums up the others (支出合计). */
  readonly isTotal: boolean;
  /** 上年决算数, 年初预算数, 全年(调整)预算数, 决算数; null where the table has no such column. */
  readonly prior: Field | null;
  readonly initial: Field | null;
  readonly budget: Field | null;
  readonly spent: Field | null;
  /** 完成率, 增减 (%), 占比 as the table prints them; null where it has no such column. */
  readonly rateGiven: Field | null;
  readonly growthGiven: Field | null;
  readonly shareGiven: Field | null;
}

/** The amounts of a row, in the order of time. */
export const AMOUNTS = ['prior', 'initial', 'budget', 'spent'] as const satisfies readonly (keyof AccountsRow)[];

/** 人员情况 A row that sets the people in office against the posts. */
export interface StaffRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly posts: Field;
  readonly people: Field;
  /** 控制率 as printed; null where the table has no such column. */
  readonly rateGiven: Field | null;
}

/** 决算资金表 A funds table of final accounts: what was planned, what was spent, and last year's figures. */
export interface Accounts {
  readonly moneyUnit: Funds['moneyUnit'];
  /** In sheet order, the total where it stands. */
  readonly rows: readonly AccountsRow[];
  readonly staff: readonly StaffRow[];
}
