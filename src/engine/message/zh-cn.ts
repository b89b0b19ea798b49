import { audit } from './zh-cn/audit';
import { table } from './zh-cn/table';
import { scoring } from './zh-cn/scoring';
import { execution } from './zh-cn/execution';
import { explain } from './zh-cn/explain';
import { deviation } from './zh-cn/deviation';
import { check } from './zh-cn/check';
import { checkCase } from './zh-cn/check-case';
import { checkConsistency } from './zh-cn/check-consistency';
import { checkForm } from './zh-cn/check-form';
import { checkReport } from './zh-cn/check-report';
import { checkValue } from './zh-cn/check-value';
import { policy } from './zh-cn/policy';
import { meaning } from './zh-cn/meaning';
import { comparison } from './zh-cn/comparison';
import { rate } from './zh-cn/rate';
import { plan } from './zh-cn/plan';
import { rollUp } from './zh-cn/roll-up';

/** Every sentence that a person reads, in Chinese, keyed by its id. */
export const zhCN = {
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
} as const;
