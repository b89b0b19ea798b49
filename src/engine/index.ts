export { evaluate, DEFAULT_PLAN_OPTIONS } from './evaluate';
export type { Evaluation, Skipped, TableEvaluation } from './evaluation';
export { NO_ANSWERS, type Answers, type Aside } from './answers';
export type { TableResult, Total } from './table-result';

export { fixedText, plainText, percentText, ratioText } from './number/round';
export { decimal, parseDecimal, type Decimal } from './number/decimal';

export { areaName, cellName, columnName, parseArea, parseCell } from './grid/a1';
export { EMPTY_CELL, type Area, type Cell, type CellValue, type Grid } from './grid/grid';
export type { CellStyle, SheetForm, StyledArea, Validation } from './grid/sheet-form';
export { GridView } from './grid/view';

export type {
  Field,
  Funds,
  FundsRow,
  IndicatorRow,
  Label,
  Table,
  TableColumn,
  TableKind,
  TotalRow,
} from './table/table';

export { HEADER_ROLES, type HeaderRole } from './table/header-role';

export type { Accounts, AccountsRow, StaffRow } from './table/accounts';
export type { Allocation, AllocationRow } from './table/allocation';
export type { AllocationProduct } from './allocation/product';
export type { Rate, RateName, RateTrace } from './rate/rate';
export { countIndicators, type IndicatorCount } from './rate/indicator-count';
export { isScored } from './is-scored';
export { needsPolicy } from './needs-policy';

export type { Execution } from './execution/execution';
export { bandsOf, type BandChoice } from './scoring/bands-of';
export type { MethodName, ScoredIndicator, ScoreReason, ScoreStatus } from './scoring/scored';
export type { Trace, TraceInput } from './scoring/trace';

export { meaningOf } from './meaning/meaning-of';

export { checkByCode, checks } from './catalogue';
export type { Check } from './check/check';
export type { Finding, Severity } from './check/finding';

export { checkReport } from './report/check-report';
export type { ReportFinding, ReportPlace, ReportSource, ReportText } from './report/report';
export { sheetText } from './sheet-text';

export { policies, policyById } from './policy/policies';
export { adjustPolicy, type PolicySettings } from './policy/adjust-policy';
export { asDetected, type PolicyChoice } from './policy/detect/apply-policy';
export { detectPolicy } from './policy/detect/detect-policy';
export type { Candidate, Detection, DetectionReason, PolicyBasis } from './policy/detect/detection';
export { importPolicy, policyErrors } from './policy/import-policy';
export { PolicyError } from './policy/policy-error';
export { problemPath } from './policy/problem-path';
export { pathText } from './policy/path-text';
export { copyPolicy, openOwnPolicy, ownPolicyFile, withFreeId, type OwnPolicy } from './policy/own/own-policy';
export { withOwnSources } from './policy/own/with-own-sources';
export { policyForm } from './policy/form/policy-form';
export { blankOf, variantOf } from './policy/form/blank-of';
export { fits } from './policy/form/fits';
export type {
  ChoiceField,
  DecimalField,
  EitherField,
  FlagField,
  FormField,
  GroupField,
  IntegerField,
  ListField,
  RecordField,
  TextField,
  TupleField,
  VariantsField,
} from './policy/form/form-field';
export { policySchema, type Policy, type Sign, type Source, type Standing } from './policy/policy';
export { policyFileSchema, type PolicyFile } from './policy/policy-file';

export { narrate } from './narrative/narrate';
export { reportOf, type Report } from './narrative/report-of';
export { titleOf } from './narrative/title-of';
export { abstractOf } from './narrative/abstract-of';
export { conclusionOf } from './narrative/conclusion-of';
export { deviationParagraphOf } from './narrative/deviation-paragraph-of';
export { reportTableOf } from './narrative/tables/report-table-of';
export type { ReportColumn, ReportRow, ReportTable } from './narrative/tables/report-table';
export { outlines } from './narrative/outline/outlines';
export type { Outline } from './narrative/outline/outline';
export type { OutlineId } from './narrative/outline/outline-id';
export { comparePolicies } from './comparison/compare-policies';
export { compareTables } from './comparison/compare-tables';
export type { ComparedRow, ComparedSide, TableComparison } from './comparison/comparison';

export type { Fact, FactBasis, FactFormat, Paragraph, Section, ShownTable } from './narrative/narrative';

export { projectsOf } from './roll-up/projects-of';
export { rollUp, type RollUp } from './roll-up/roll-up';
export { planRollUp } from './roll-up/plan-roll-up';
export { ROLL_UP_SHEET } from './roll-up/is-roll-up-sheet';
export type { RollUpSource } from './roll-up/roll-up-source';

export { REPORT_SHEET } from './plan/report-sheet';
export { planReport, type ReportChange, type ReportPlan } from './rewrite/plan-report';
export { planSummary } from './plan/plan-summary';
export { invert, type Written } from './plan/invert';
export { stillStands } from './plan/still-stands';
export type {
  Content,
  Guard,
  PlanConflict,
  PlanEntry,
  PlanKind,
  PlanOptions,
  Restoration,
  WritePlan,
} from './plan/plan';

export { template, templateIds, type Template, type TemplateOptions } from './template/template';

export { planSuggestion } from './suggestions/plan-suggestion';
export { suggest } from './suggestions/suggest';
export { FIELDS, targetOf, type Field as WorkField, type Suggestion } from './suggestions/suggestion';

export { sampleGrid } from './sample/sample-grid';

export { explainCell, type Explanation } from './explain';

export { say, type Locale, type Phrase } from './message/phrase';

export { asideKey } from './audit/aside-key';
export { AUDIT_SHEETS, CHECKLIST_SHEET, isOwnSheet, WORKINGS_SHEET, type AuditSheet } from './audit/audit-sheet';
export { figureText } from './audit/figure-text';
export { planChecklist } from './audit/plan-checklist';
export { planWorkings } from './audit/plan-workings';
export { readAsides } from './audit/read-asides';

export { VERSION } from './version';
