import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import { awardsMarks } from '../policy/awards-marks';
import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from '../scoring/scored';
import type { ComparedSide } from './comparison';

/** The execution rate under a policy. */
export function executionSide({ score, given, weight, trace }: Execution, policy: Policy): ComparedSide {
  const points = score ?? given;
  const told = points ? (trace?.steps ?? [phrase('comparison.by-person')]) : [phrase('comparison.rate-unscored')];
  return { points, weight, open: !points && weight !== null, rule: policy.sources.execution, told, remark: null };
}

/** An indicator under a policy. */
export function indicatorSide(indicator: ScoredIndicator, policy: Policy): ComparedSide {
  const { row, score, weight, trace } = indicator;
  const counted = awardsMarks(policy) && !row.detail && row.sharedWith === null;
  const points = counted ? (score ?? row.given?.number ?? null) : null;
  const rule = policy.sources[trace?.rule ?? 'weights'];
  const open = counted && !points && weight !== null;
  return { points, weight: weight?.value ?? null, open, rule, ...told(indicator, policy) };
}

function told({ row, score, trace, remark }: ScoredIndicator, policy: Policy): Pick<ComparedSide, 'told' | 'remark'> {
  if (!awardsMarks(policy)) return { told: [phrase('comparison.unscored')], remark: null };
  if (score && trace) return { told: trace.steps, remark: null };
  if (row.given?.number) return { told: [phrase('comparison.by-person')], remark };
  return { told: remark ? [] : [phrase('comparison.unscored')], remark };
}
