import { parseCell } from '../grid/a1';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { blocksOf } from './block';
import type { Check, CheckInput, Found } from './check';
import type { Finding, Severity } from './finding';
import { weightTotal } from './jx001-weight-total';
import { levelWeights } from './jx002-level-weights';
import { labelWeights } from './jx003-label-weights';
import { scoreTotal } from './jx004-score-total';
import { blockSubtotal } from './jx005-block-subtotal';
import { scoreAboveWeight } from './jx006-score-above-weight';
import { computedScore } from './jx007-computed-score';
import { missedFullMarks } from './jx008-missed-full-marks';
import { dockedAlthoughMet } from './jx009-docked-although-met';
import { outsideBand } from './jx010-outside-band';
import { copiedActual } from './jx011-copied-actual';
import { blankButScored } from './jx012-blank-but-scored';
import { textForQuantity } from './jx013-text-for-quantity';
import { executionRate } from './jx014-execution-rate';
import { executionScore } from './jx015-execution-score';
import { rateRange } from './jx016-rate-range';
import { fundsSum } from './jx017-funds-sum';
import { detailRowScored } from './jx018-detail-row-scored';
import { zeroDenominator } from './jx019-zero-denominator';
import { moneyUnit } from './jx020-money-unit';
import { unitDiffers } from './jx021-unit-differs';
import { unitMissing } from './jx022-unit-missing';
import { countTimesStandard } from './jx023-count-times-standard';
import { perHeadAmount } from './jx024-per-head-amount';
import { textFigure } from './jx025-text-figure';
import { overCompletion } from './jx026-over-completion';
import { deviationNote } from './jx027-deviation-note';
import { lowExecution } from './jx028-low-execution';
import { budgetAdjusted } from './jx029-budget-adjusted';
import { reverseFormula } from './jx030-reverse-formula';
import { quantityCeiling } from './jx031-quantity-ceiling';
import { zeroTarget } from './jx032-zero-target';
import { fullRate } from './jx033-full-rate';
import { satisfactionRatio } from './jx034-satisfaction-ratio';
import { category } from './jx035-category';
import { executionTwice } from './jx036-execution-twice';
import { duplicateIndicator } from './jx037-duplicate-indicator';
import { weightInValue } from './jx038-weight-in-value';
import { placeholder } from './jx039-placeholder';
import { year } from './jx040-year';
import { foreignName } from './jx041-foreign-name';
import { paymentInTime } from './jx042-payment-in-time';
import { goalContradicts } from './jx043-goal-contradicts';
import { grade } from './jx044-grade';
import { truncated } from './jx045-truncated';
import { thinIndicators } from './jx046-thin-indicators';
import { fundsMatch } from './jx047-funds-match';
import { allFull } from './jx048-all-full';
import { copiedGoal } from './jx049-copied-goal';
import { inexactScore } from './jx050-inexact-score';
import { straySigns } from './jx051-stray-signs';
import { severalTasks } from './jx052-several-tasks';
import { systemCap } from './jx053-system-cap';
import { systemOverDeduction } from './jx054-system-over-deduction';
import { systemRedFlag } from './jx055-system-red-flag';
import { systemYellowFlag } from './jx056-system-yellow-flag';
import { costAgainstSpent } from './jx057-cost-against-spent';
import { textSum } from './jx058-text-sum';
import { scoringUnits } from './scoring-unit';

/** Every check of a table, by code. */
export const tableChecks: readonly Check[] = [
  weightTotal,
  levelWeights,
  labelWeights,
  scoreTotal,
  blockSubtotal,
  scoreAboveWeight,
  computedScore,
  missedFullMarks,
  dockedAlthoughMet,
  outsideBand,
  copiedActual,
  blankButScored,
  textForQuantity,
  executionRate,
  executionScore,
  rateRange,
  fundsSum,
  detailRowScored,
  zeroDenominator,
  moneyUnit,
  unitDiffers,
  unitMissing,
  countTimesStandard,
  perHeadAmount,
  textFigure,
  overCompletion,
  deviationNote,
  lowExecution,
  budgetAdjusted,
  reverseFormula,
  quantityCeiling,
  zeroTarget,
  fullRate,
  satisfactionRatio,
  category,
  executionTwice,
  duplicateIndicator,
  weightInValue,
  placeholder,
  year,
  foreignName,
  paymentInTime,
  goalContradicts,
  grade,
  truncated,
  thinIndicators,
  fundsMatch,
  allFull,
  copiedGoal,
  inexactScore,
  straySigns,
  severalTasks,
  systemCap,
  systemOverDeduction,
  systemRedFlag,
  systemYellowFlag,
  costAgainstSpent,
  textSum,
];

/** 核对 Everything that the checks find in a table, which may stand beside others of its workbook: errors first, then by place on the sheet, then by code. */
export function runChecks(
  result: TableResult,
  policy: Policy,
  neighbours: CheckInput['neighbours'] = ALONE,
): Finding[] {
  return findAll(result, policy, neighbours)
    .map((finding) => ({ finding, rank: RANK[finding.severity], ...(parseCell(finding.cell) ?? SHEET_START) }))
    .sort((a, b) => a.rank - b.rank || a.row - b.row || a.column - b.column || byCode(a.finding, b.finding))
    .map(({ finding }) => finding);
}

const INDICATOR_CHECKS = tableChecks.filter(({ ofIndicator }) => ofIndicator);
const UNIT_CHECKS = tableChecks.filter(({ ofUnit }) => ofUnit);

/** A long table is gone through once, all checks at each row, not once for each check. */
function findAll(result: TableResult, policy: Policy, neighbours: CheckInput['neighbours']): Finding[] {
  const units = scoringUnits(result);
  const input = { result, policy, units, blocks: blocksOf(units, 'level1'), neighbours };
  const findings: Finding[] = [];
  const add = ({ code, name, severity }: Check, found: readonly Found[] = []): void => {
    for (const one of found) findings.push({ code, name, severity, aside: null, fix: [], ...one });
  };
  for (const check of tableChecks) add(check, check.ofTable?.(input));
  for (const unit of units) for (const check of UNIT_CHECKS) add(check, check.ofUnit?.(unit, input));
  for (const indicator of result.indicators) {
    for (const check of INDICATOR_CHECKS) add(check, check.ofIndicator?.(indicator, input));
  }
  return findings;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const ALONE: CheckInput['neighbours'] = () => [];
const SHEET_START = { row: 0, column: 0 };

function byCode(a: Finding, b: Finding): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
