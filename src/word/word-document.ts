import {
  narrate,
  reportTableOf,
  rollUp,
  titleOf,
  type OutlineId,
  type Paragraph,
  type ReportTable,
  type RollUpSource,
  type Section,
  type ShownTable,
  type TableEvaluation,
} from '../engine';

/** One report of a Word file: it begins on a page of its own. */
export interface WordDocument {
  readonly title: string;
  /** What stands before the first heading. */
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<ShownTable, ReportTable | null>>;
}

/** The report of a table in the outline of its policy, or in another. */
export function documentOf(evaluation: TableEvaluation, outline: OutlineId = evaluation.policy.outline): WordDocument {
  const { policy } = evaluation;
  return {
    title: titleOf(evaluation).text,
    paragraphs: [],
    sections: narrate(evaluation, policy, outline),
    tables: {
      indicators: reportTableOf(evaluation, policy, 'indicators'),
      funds: reportTableOf(evaluation, policy, 'funds'),
    },
  };
}

/** 汇总 What several tables come to, in front of their reports. */
export function rollUpDocument(sources: readonly RollUpSource[]): WordDocument {
  const { title, paragraphs } = rollUp(sources);
  return { title, paragraphs, sections: [], tables: { indicators: null, funds: null } };
}
