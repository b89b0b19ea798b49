import type { Phrase } from '../message/phrase';
import type { PlanEntry } from '../plan/plan';

export type Severity = 'error' | 'warning' | 'hint';

/** What is wrong in the person's table. */
export interface Finding {
  /** `JX001`: stable, never reused. */
  readonly code: string;
  /** `weight-total`: the speaking alias. */
  readonly name: string;
  readonly severity: Severity;
  /** A1 address that it points to. */
  readonly cell: string;
  /** What is wrong and what to do. */
  readonly message: Phrase;
  readonly expected: string | null;
  readonly actual: string | null;
  /** 更正 What puts it right without inventing anything, with all that follows from it; empty where a person must decide. */
  readonly fix: readonly PlanEntry[];
  /** 已核实 Why a person lets it stand; null while it is open. */
  readonly aside: string | null;
}
