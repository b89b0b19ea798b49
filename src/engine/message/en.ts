import { audit } from './en/audit';
import { table } from './en/table';
import { scoring } from './en/scoring';
import { execution } from './en/execution';
import { explain } from './en/explain';
import { deviation } from './en/deviation';
import { check } from './en/check';
import { checkCase } from './en/check-case';
import { checkConsistency } from './en/check-consistency';
import { checkForm } from './en/check-form';
import { checkReport } from './en/check-report';
import { checkValue } from './en/check-value';
import { policy } from './en/policy';
import { meaning } from './en/meaning';
import { comparison } from './en/comparison';
import { rate } from './en/rate';
import { plan } from './en/plan';
import { rollUp } from './en/roll-up';

/** Every sentence that a person reads, in English, keyed by its id. */
export const en = {
  ...table,
  ...scoring,
  ...execution,
  ...explain,
  ...deviation,
  ...check,
  ...checkCase,
  ...checkValue,
  ...checkConsistency,
  ...checkForm,
  ...checkReport,
  ...policy,
  ...meaning,
  ...plan,
  ...rollUp,
  ...rate,
  ...comparison,
  ...audit,
};
