import { decimal, sum, ZERO } from '../number/decimal';
import { scoresExecution } from '../policy/awards-marks';
import type { Policy } from '../policy/policy';
import { pointsOf } from '../scoring/points-of';
import { Share } from '../scoring/share';
import { weightOf as weightOfIndicator, type Weight } from '../scoring/weight-of';
import type { Funds, FundsRow, Table } from '../table/table';
import { amountOf } from './amount-of';
import { awardExecution } from './award-execution';
import type { Execution } from './execution';
import { printedRate } from './printed-rate';
import { traceExecution } from './trace-execution';

/**
 * 预算执行率 The execution rate and its score, for the total row of the funds block: 全年执行数 ÷ 全年预算数 (财预〔2020〕10号附件1).
 * Null where the table has no funds block.
 */
export function executionOf(table: Table, policy: Policy): Execution | null {
  const { funds } = table;
  const total = funds?.rows[0];
  if (!funds || !total) return null;
  const base = baseOf(total, policy);
  const share = spentShare(total, base, funds);
  const scored = scoresExecution(policy);
  const weight = scored ? (weightOf(funds, total) ?? impliedWeight(table, total, policy)) : null;
  const rate = share && share.ratio;
  const award = share && awardExecution(share, weight?.value ?? null, policy);
  return {
    funds,
    total,
    base,
    rate,
    weight: weight?.value ?? null,
    given: scored ? pointsOf(total.given) : null,
    rateGiven: printedRate(total.rate, rate),
    score: award && award.score,
    trace: award && traceExecution({ total, base, weight, steps: award.steps }, policy),
  };
}

/** The rate as the fraction that it is; null where the table has no funds block or its amounts say none. */
export function executionShare({ funds }: Table, policy: Policy): Share | null {
  const total = funds?.rows[0];
  return funds && total ? spentShare(total, baseOf(total, policy), funds) : null;
}

/** The policy's denominator, or the other one where the block has only that column. */
function baseOf(total: FundsRow, { execution: { base } }: Policy): Execution['base'] {
  const other = base === 'budget' ? 'initial' : 'budget';
  return !total[base] && total[other] ? other : base;
}

/** spent ÷ base as a fraction; null where an amount is missing or there is nothing to divide by. */
function spentShare(total: FundsRow, base: Execution['base'], { moneyUnit }: Funds): Share | null {
  const spent = amountOf(total.spent, moneyUnit);
  const budget = amountOf(total[base], moneyUnit);
  return spent && budget?.gt(ZERO) ? new Share(spent, budget) : null;
}

/** Full marks of the rate: of its row, else of a label (`预算执行情况(10分)`); null where neither says them. */
function weightOf({ labelWeight }: Funds, total: FundsRow): Weight | null {
  const own = pointsOf(total.weight);
  if (total.weight && own) return own.gte(ZERO) ? { value: own, cell: total.weight.cell } : null;
  return labelWeight?.weight ? { value: labelWeight.weight, cell: labelWeight.cell } : null;
}

/** A form may print what the rate scores and not what it counts for: the policy's weight, where it completes full marks. */
function impliedWeight({ indicators }: Table, { given }: FundsRow, { fullMarks, weights }: Policy): Weight | null {
  if (!given || !pointsOf(given)) return null;
  const others = sum(indicators.flatMap((row) => weightOfIndicator(row)?.value ?? []));
  const value = decimal(weights.execution);
  return others.plus(value).eq(fullMarks) ? { value, cell: given.cell } : null;
}
