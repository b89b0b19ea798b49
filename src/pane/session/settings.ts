import type { Locale, OutlineId, PlanOptions } from '../../engine';

/** 设置 What a person chooses for this browser; nothing of it is stored in a workbook. */
export interface Settings {
  /** Id of the policy, or `auto`: each table's own, as its form tells. */
  readonly policy: string;
  /** 超额完成线: from this completion (a ratio as a decimal text, `1.3`) on a note is due; null for the policy's own. */
  readonly overNoteFrom: string | null;
  /** Digits after the point of a score; null for the policy's own. */
  readonly scorePlaces: number | null;
  /** null: the host's display language. */
  readonly locale: Locale | null;
  readonly plan: PlanOptions;
  /** Whether 一键评分 also writes the narrative onto the sheet 自评报告. */
  readonly report: boolean;
  /** 提纲 The outline of the reports; null: that of the table's policy. */
  readonly outline: OutlineId | null;
  /** 自定口径 Files of the policies that a person made or brought, as they were stored: whoever uses them checks them. */
  readonly ownPolicies: readonly unknown[];
}

/** 按表识别 The setting that leaves each table the policy that is recognised for it. */
export const AUTO_POLICY = 'auto';

export const DEFAULT_SETTINGS: Settings = {
  policy: AUTO_POLICY,
  overNoteFrom: null,
  scorePlaces: null,
  locale: null,
  plan: { fill: 'blanks', as: 'values' },
  report: true,
  outline: null,
  ownPolicies: [],
};
