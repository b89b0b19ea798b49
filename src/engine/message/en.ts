import { table } from './en/table';
import { scoring } from './en/scoring';
import { execution } from './en/execution';
import { explain } from './en/explain';
import { deviation } from './en/deviation';
import { check } from './en/check';
import { policy } from './en/policy';
import { meaning } from './en/meaning';
import { narrative } from './en/narrative';
import { plan } from './en/plan';

/** Every sentence that a person reads, in English, keyed by its id. */
export const en = {
  ...table,
  ...scoring,
  ...execution,
  ...explain,
  ...deviation,
  ...check,
  ...policy,
  ...meaning,
  ...narrative,
  ...plan,
};
