import { statementOf } from '../narrative/outline/statements';
import type { RollUpSource } from './roll-up-source';

/** The tables that evaluate something: how money was shared out, and accounts, are no project of a roll-up. */
export function projectsOf(sources: readonly RollUpSource[]): readonly RollUpSource[] {
  return sources.filter(({ evaluation }) => statementOf(evaluation.table) === null);
}
