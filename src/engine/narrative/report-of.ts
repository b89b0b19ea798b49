import type { TableEvaluation } from '../evaluation';
import { narrate } from './narrate';
import type { Paragraph, Section } from './narrative';
import type { OutlineId } from './outline/outline-id';
import { titleOf } from './title-of';

/** 自评报告 A report with its title. */
export interface Report {
  readonly title: Paragraph;
  readonly sections: readonly Section[];
}

/** The report of a table in the outline of its policy, or (not null) in another. */
export function reportOf(evaluation: TableEvaluation, outline: OutlineId | null = null): Report {
  const sections = outline === null ? evaluation.narrative : narrate(evaluation, evaluation.policy, outline);
  return { title: titleOf(evaluation), sections };
}
