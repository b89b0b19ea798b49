import type { Policy } from '../../policy/policy';

/** The outlines of rules for self-evaluation reports, named as a policy names its own. */
export type OutlineId = Policy['outline'];
