import type { Decimal } from '../number/decimal';
import { pointsOf } from '../scoring/points-of';
import type { TableResult } from '../table-result';

/** 分值、得分 of the execution rate as the form prints them; null where it prints none. */
export interface PrintedExecution {
  readonly weight: Decimal | null;
  readonly given: Decimal | null;
}

/** What a form prints counts in its sums, also where the policy that was chosen scores no execution rate. */
export function printedExecution({ execution, table }: TableResult): PrintedExecution {
  const total = table.funds?.rows[0];
  return {
    weight: execution?.weight ?? pointsOf(total?.weight ?? null),
    given: execution?.given ?? pointsOf(total?.given ?? null),
  };
}
