import type { Phrase } from '../message/phrase';
import type { RuleName } from '../policy/policy';

/** A number that went into a result, with the cell it came from; null where it stands in none. */
export interface TraceInput {
  readonly name: Phrase;
  readonly text: string;
  readonly cell: string | null;
}

/** Steps that are put into words when somebody asks for them: of the dozens of scores of a table a person looks into few. */
export type Steps = () => readonly Phrase[];

/** 计分底稿 How a number came about: inputs, the rule with its source in the policy, and the steps. */
export interface Trace {
  readonly inputs: readonly TraceInput[];
  readonly rule: RuleName;
  readonly steps: readonly Phrase[];
}
