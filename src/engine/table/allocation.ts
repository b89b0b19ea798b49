import type { Field, Funds } from './table';

/** 分配行 A row of an allocation table: who gets what, and by which standard. */
export interface AllocationRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** 项目名称, 单位, 地区: what the money goes to. */
  readonly place: Field;
  /** 人数 (户数, 个数), 标准, 月数 (次数), 金额; null where the table has no such column. */
  readonly people: Field | null;
  readonly standard: Field | null;
  readonly times: Field | null;
  /** Its number is in the table's `moneyUnit`. */
  readonly amount: Field | null;
}

/** 分配表 An allocation table: people × standard = amount, row by row. */
export interface Allocation {
  /** Unit of the amounts. */
  readonly moneyUnit: Funds['moneyUnit'];
  /** Unit of a standard that names none: that of its header, `人均标准（元/人）`; '' where that names none either. */
  readonly standardUnit: string;
  readonly rows: readonly AllocationRow[];
  /** 合计; null where the table has no such row. */
  readonly total: AllocationRow | null;
}
