import type { Phrase } from '../message/phrase';

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
}
