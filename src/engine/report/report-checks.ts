import { reportScore } from './check/jx059-report-score';
import { reportScoreSum } from './check/jx060-report-score-sum';
import { reportGrade } from './check/jx061-report-grade';
import { reportPercentage } from './check/jx062-report-percentage';
import { reportBase } from './check/jx063-report-base';
import { reportAmount } from './check/jx064-report-amount';
import { reportQuantity } from './check/jx065-report-quantity';
import { reportIndicatorCount } from './check/jx066-report-indicator-count';
import { reportYear } from './check/jx067-report-year';
import { reportForeignName } from './check/jx068-report-foreign-name';
import { reportAllDone } from './check/jx069-report-all-done';
import { reportSum } from './check/jx070-report-sum';
import { reportShortfall } from './check/jx071-report-shortfall';
import { reportProduct } from './check/jx072-report-product';
import { reportInexactScore } from './check/jx073-report-inexact-score';
import type { ReportCheck } from './report-check';

/** 文字核对目录 The checks that read a report beside its tables, by code. */
export const reportChecks: readonly ReportCheck[] = [
  reportScore,
  reportScoreSum,
  reportGrade,
  reportPercentage,
  reportBase,
  reportAmount,
  reportQuantity,
  reportIndicatorCount,
  reportYear,
  reportForeignName,
  reportAllDone,
  reportSum,
  reportShortfall,
  reportProduct,
  reportInexactScore,
];
