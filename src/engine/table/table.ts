import type { Decimal } from '../number/decimal';
import type { Area, CellValue } from '../grid/grid';
import type { Accounts } from './accounts';
import type { Allocation } from './allocation';
import type { HeaderRole } from './header-role';

/** What kind of form a table is. */
export type TableKind =
  'project' | 'department' | 'transfer' | 'completion' | 'bond' | 'scorelist' | 'allocation' | 'funds';

/** A place of a form: what stands there (perhaps nothing) and where one would write. */
export interface Field {
  /** A1 address; of the top-left cell for a merged area. */
  readonly cell: string;
  /** The shown text without blanks around it and without line breaks; '' where nothing stands. */
  readonly text: string;
  readonly value: CellValue;
  /**
   * Exact number: of a numeric cell, or of a text that is nothing but a number (thousands separators and `%` read);
   * else null. A weight or score may end in 分 and counts a percentage in points; an amount of funds may name its own
   * unit and is given in that of its block.
   */
  readonly number: Decimal | null;
  /** Without the leading `=`; null where a constant or nothing stands. */
  readonly formula: string | null;
}

/**
 * A cleaned label (`产出指标`) with the place that it was read from and the weight that it names in brackets (`(50分)` →
 * 50), if any.
 */
export interface Label {
  readonly text: string;
  readonly cell: string;
  readonly weight: Decimal | null;
}

/** 资金行 A row of the funds block, amounts in the block's `moneyUnit`. */
export interface FundsRow {
  readonly label: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** 年初预算数 / 全年预算数 / 全年执行数; null where the block has no such column. */
  readonly initial: Field | null;
  readonly budget: Field | null;
  readonly spent: Field | null;
  /** 执行率, 分值, 得分, 原因 of the row; null where the block has no such column. */
  readonly rate: Field | null;
  readonly weight: Field | null;
  readonly given: Field | null;
  readonly note: Field | null;
}

/** 资金情况 The funds block. */
export interface Funds {
  readonly moneyUnit: '元' | '万元' | '亿元';
  /** Total row first, then the rows of sources in sheet order. */
  readonly rows: readonly FundsRow[];
  /** Weight that a label or header names in brackets (`预算执行情况(10分)`, `得分(20分*执行率)`), null where none. */
  readonly labelWeight: Label | null;
}

/** 指标 One indicator, perhaps printed on several rows. */
export interface IndicatorRow {
  /** 1-based row of the sheet on which it starts, and every row that it is printed on. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly level1: Label | null;
  readonly level2: Label | null;
  readonly level3: Label | null;
  /**
   * 年度指标值. Split columns (operator, value, unit) are joined in that order; `cell` is the value's. Null: no such
   * column.
   */
  readonly target: Field | null;
  /** 实际完成值. */
  readonly actual: Field | null;
  /** 分值; `text` is '' on an indicator that shares another's merged cell. */
  readonly weight: Field | null;
  /** 得分 as printed. */
  readonly given: Field | null;
  /** 得分系数 as printed, a percentage or a ratio. */
  readonly coefficient: Field | null;
  /** 偏差原因分析及改进措施. */
  readonly note: Field | null;
  /** 度量单位 where it stands in a column of its own or in brackets behind the name and serves the actual value too; '' otherwise. */
  readonly unitText: string;
  /** 定性 / 定量 where a column of its own says it; '' otherwise. */
  readonly nature: string;
  /** 其中…: a detail of the indicator above, not scored. */
  readonly detail: boolean;
  /** 1-based row of the indicator whose merged weight or score cell covers this one too; null otherwise. */
  readonly sharedWith: number | null;
}

/** 总分行. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** Cell under the weight column, cell under the score column, place of the grade; null where there is none. */
  readonly weight: Field | null;
  readonly given: Field | null;
  readonly grade: Field | null;
}

/** 表尾栏目 What stands beside a label below the indicators. */
export interface Remark extends Field {
  /** As a label is compared: `存在问题`. */
  readonly label: string;
}

/** 列 A column of the indicator block with the cell that heads it. */
export interface TableColumn {
  /** A1 address of the header cell; of the top-left cell for a merged area. */
  readonly cell: string;
  /** Its text as shown; '' where nothing stands there. */
  readonly text: string;
  /** What the column serves as; `other` where it is not needed or its heading is not known. */
  readonly role: HeaderRole;
  /** From the header cell down to the last indicator. */
  readonly area: Area;
}

/** 绩效自评表 One evaluation table as it lies on the sheet. */
export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: TableKind;
  readonly title: Field | null;
  /** Four digits; null where the table names no year. */
  readonly year: string | null;
  /** A1 address of the cell that names the year; null where `year` is. */
  readonly yearCell: string | null;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  readonly funds: Funds | null;
  /** The rows of an allocation table, of a funds table of accounts; null in a table of any other kind. */
  readonly allocation: Allocation | null;
  readonly accounts: Accounts | null;
  /** 年度总体目标: what was expected and what came of it. */
  readonly goal: { readonly expected: Field | null; readonly actual: Field | null } | null;
  /** 1-based rows of the header of the indicator block. */
  readonly headerRows: readonly number[];
  /** From left to right; a header cell once, over however many columns it stands. */
  readonly columns: readonly TableColumn[];
  readonly indicators: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  readonly footnotes: readonly Field[];
  /** 评价结论、存在问题、改进措施. */
  readonly conclusions: readonly Remark[];
}
