import {
  areaName,
  isScored,
  percentText,
  plainText,
  say,
  type Decimal,
  type Field,
  type Locale,
  type TableEvaluation,
} from '../engine';
import { columnsText } from './columns-text';
import { figuresText } from './figures-text';
import { findingText } from './finding-text';
import { policyLines } from './policy-lines';

/** A table and what was found in it, as lines for people. */
export function tableText(evaluation: TableEvaluation, locale: Locale): string[] {
  const { table } = evaluation;
  const names = [table.title, table.project, table.unit ?? table.department];
  const heading = names.flatMap((field) => field?.text || []).join('  ');
  return [
    `${table.sheet} ${areaName(table.area)}  ${heading}`,
    ...executionLines(evaluation, locale),
    ...indicatorLines(evaluation, locale),
    ...figuresText(evaluation, locale),
    ...(isScored(evaluation) ? [totalLine(evaluation, locale)] : []),
    ...findingLines(evaluation, locale),
    ...policyLines(evaluation, locale),
    '',
  ];
}

const WORDS = {
  'zh-CN': {
    columns: ['行', '指标', '目标', '实际', '分值', '原得分', '计算', '说明'],
    execution: '执行率',
    score: '得分',
    total: '总分',
    given: '表中印',
    grade: '等级',
    ungraded: (full: string) => `分值合计不是满分 ${full} 分，不定等级`,
    open: (count: number) => `还有 ${count} 项待评定`,
    none: '未发现问题。',
  },
  en: {
    columns: ['row', 'indicator', 'target', 'actual', 'weight', 'given', 'score', 'remark'],
    execution: 'execution rate',
    score: 'score',
    total: 'total',
    given: 'printed',
    grade: 'grade',
    ungraded: (full: string) => `no grade, since the weights do not add up to the full marks of ${full}`,
    open: (count: number) => `${count} not scored yet`,
    none: 'Nothing was found.',
  },
} as const;

function executionLines({ execution, policy }: TableEvaluation, locale: Locale): string[] {
  if (!execution) return [];
  const { total, funds, base, rate, score, weight } = execution;
  const denominator = base === 'budget' ? total.budget : total.initial;
  const parts = [
    `${WORDS[locale].execution} ${amount(total.spent)} / ${amount(denominator)} ${funds.moneyUnit}`,
    rate ? `= ${percentText(rate)}` : '= —',
  ];
  if (weight) parts.push(`${WORDS[locale].score} ${shown(score, policy.scorePlaces)} / ${plainText(weight)}`);
  return [parts.join('  ')];
}

function indicatorLines({ indicators, policy }: TableEvaluation, locale: Locale): string[] {
  if (indicators.length === 0) return [];
  const rows = indicators.map(({ row, score, remark }) => [
    String(row.row),
    row.level3?.text ?? row.level2?.text ?? '',
    row.target?.text ?? '',
    row.actual?.text ?? '',
    row.weight?.text ?? '',
    row.given?.text ?? '',
    shown(score, policy.scorePlaces),
    remark ? say(remark, locale) : '',
  ]);
  return columnsText([WORDS[locale].columns, ...rows]);
}

function totalLine({ total, policy }: TableEvaluation, locale: Locale): string {
  const word = WORDS[locale];
  // Where only some weights are printed, theirs is not what the total is out of.
  const isWhole = total.weight && !total.score?.gt(total.weight);
  const full = isWhole ? ` / ${plainText(total.weight)}` : '';
  const parts = [`${word.total} ${shown(total.score, policy.scorePlaces)}${full}`];
  if (total.given) parts.push(`${word.given} ${plainText(total.given)}`);
  if (total.open > 0) parts.push(word.open(total.open));
  if (total.grade) parts.push(`${word.grade} ${total.grade}`);
  else if (total.nominalGrade) parts.push(word.ungraded(policy.fullMarks));
  return parts.join('  ');
}

function findingLines({ findings }: TableEvaluation, locale: Locale): string[] {
  if (findings.length === 0) return [WORDS[locale].none];
  const open = findings.filter(({ aside }) => aside === null);
  const asides = findings.filter(({ aside }) => aside !== null);
  return [...open, ...asides].map((finding) => findingText(finding, finding.cell, locale));
}

function amount(field: Field | null): string {
  return field?.text || '—';
}

function shown(value: Decimal | null, places: number): string {
  return value ? value.toFixed(places) : '—';
}
