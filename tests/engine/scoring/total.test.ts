import { decimal } from '../../../src/engine/number/decimal';
import type { Execution } from '../../../src/engine/execution/execution';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import { totalOf } from '../../../src/engine/scoring/total';
import { weightOf } from '../../../src/engine/scoring/weight-of';
import type { Table, TotalRow } from '../../../src/engine/table/table';
import { field, indicatorRow, POLICY, type Told } from './fixtures';

/** An indicator with this score; only what the total reads. */
function scoredRow(told: Told, score: string | null): ScoredIndicator {
  const row = indicatorRow(told);
  return { row, weight: weightOf(row), score: score === null ? null : decimal(score) } as ScoredIndicator;
}

function executionWith(figures: { weight?: string; score?: string; given?: string }): Execution {
  const number = (text: string | undefined) => (text === undefined ? null : decimal(text));
  const { weight, score, given } = figures;
  const places = { funds: {}, total: {} } as Pick<Execution, 'funds' | 'total'>;
  return { ...places, weight: number(weight), score: number(score), given: number(given) } as Execution;
}

/** The total in texts. */
function total(indicators: readonly ScoredIndicator[], execution: Execution | null = null, row?: Partial<TotalRow>) {
  const printed = row ? { row: 20, label: '总分', weight: null, given: null, grade: null, ...row } : null;
  const table = { total: printed } as Table;
  const total = totalOf(table, execution, indicators, POLICY);
  const { weight, printedWeight, score, open, nominalGrade, grade, given, weightGiven, gradeGiven } = total;
  return {
    weight: weight?.toFixed() ?? null,
    printedWeight: printedWeight?.toFixed() ?? null,
    score: score?.toFixed() ?? null,
    given: given?.toFixed() ?? null,
    weightGiven: weightGiven?.toFixed() ?? null,
    open,
    nominalGrade,
    grade,
    gradeGiven,
  };
}

describe('总分', () => {
  test('算出的得分优先，没有算出的用人给的；还有没评的，就不分等级', () => {
    const indicators = [
      scoredRow({ weight: 10, given: 10 }, '9.11'),
      scoredRow({ weight: 10, given: 8, more: { row: 8 } }, null),
      scoredRow({ weight: 10, more: { row: 9 } }, null),
    ];
    const execution = executionWith({ weight: '8', score: '5.29', given: '8' });
    expect(total(indicators, execution)).toMatchObject({ weight: '38', score: '22.4', open: 1, grade: null });
  });

  test('执行率没有算出得分时用印出的', () => {
    expect(total([], executionWith({ weight: '10', given: '9' }))).toMatchObject({ weight: '10', score: '9' });
  });

  test('明细行不计；共用的分值单元格只计一次', () => {
    const indicators = [
      scoredRow({ weight: 10, given: 10 }, '10'),
      scoredRow({ weight: 5, given: 5, more: { row: 8, detail: true } }, null),
      scoredRow({ weight: 10, given: 10, more: { row: 9, sharedWith: 7, weight: field(10, 'F7') } }, null),
    ];
    expect(total(indicators)).toMatchObject({ weight: '10', score: '10' });
  });

  test('没有分值的得分表：分值为空，总分是得分之和', () => {
    const indicators = ['8', '13.35', '0'].map((given) => scoredRow({ given }, null));
    expect(total(indicators)).toMatchObject({ weight: null, score: '21.35', grade: '差' });
  });

  test('什么得分都没有时，总分和等级为空', () => {
    expect(total([scoredRow({ weight: 10 }, null)])).toMatchObject({ weight: '10', score: null, grade: null });
  });

  test('分值合计不是满分时，有得分所在的档，没有等级', () => {
    const execution = executionWith({ weight: '10', score: '10' });
    const rows = (...weights: number[]) =>
      weights.map((weight, index) => scoredRow({ weight, more: { row: 7 + index } }, String(weight)));
    expect(total(rows(50, 30, 10), execution)).toMatchObject({ weight: '100', nominalGrade: '优', grade: '优' });
    expect(total(rows(50, 30, 20), execution)).toMatchObject({ weight: '110', nominalGrade: '优', grade: null });
    expect(total(rows(50, 30), execution)).toMatchObject({ weight: '90', nominalGrade: '优', grade: null });
  });

  test('口径给的、单元格里没有印的分值，另有一个不含它们的合计', () => {
    const unprinted = { ...scoredRow({}, '40'), weight: { value: decimal(40), cell: null } };
    const indicators = [scoredRow({ weight: 60 }, '60'), unprinted];
    expect(total(indicators)).toMatchObject({ weight: '100', printedWeight: '60', grade: '优' });
    expect(total([unprinted])).toMatchObject({ weight: '40', printedWeight: null });
    expect(total([unprinted], executionWith({ weight: '20' }))).toMatchObject({ weight: '60', printedWeight: '20' });
  });

  test('印出的总分容许带“分”，不是确数的不读；等级归到口径的名称', () => {
    const printed = { weight: field('100'), given: field('99.55分'), grade: field('A[优]') };
    expect(total([], null, printed)).toMatchObject({ weightGiven: '100', given: '99.55', gradeGiven: '优' });
    expect(total([], null, { given: field('95分以上') })).toMatchObject({ given: null, gradeGiven: null });
    expect(total([])).toMatchObject({ weightGiven: null, given: null, gradeGiven: null });
  });

  test('只写在指标名称里的分值也计入', () => {
    const named = { level3: { text: '决策依据', cell: 'C9', weight: decimal(2) } };
    expect(total([scoredRow({ more: named }, null)])).toMatchObject({ weight: '2' });
  });
});
