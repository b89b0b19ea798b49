import fc from 'fast-check';
import { GridView } from '../../../src/engine/grid/view';
import { decimal } from '../../../src/engine/number/decimal';
import { formulaFor, ratioFormula, shareFormula, sumFormula } from '../../../src/engine/plan/formula';
import { planTable } from '../../../src/engine/plan/plan-table';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import type { Field } from '../../../src/engine/table/table';
import { smallGrid, smallResult, type SmallForm } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;

function cell(name: string, value: number | string): Field {
  const number = typeof value === 'number' ? decimal(value) : null;
  return { cell: name, text: String(value), value, number, formula: null };
}

function formulas(form: SmallForm, more = policy): Record<string, string | null> {
  const view = new GridView(smallGrid(form));
  const { entries } = planTable(smallResult(form), view, new Map(), more, { fill: 'blanks', as: 'formulas' });
  return Object.fromEntries(entries.map(({ cell: name, after }) => [name, after.formula]));
}

test('执行率、执行率得分、指标得分、分值合计、总分都写成公式，等级写成值', () => {
  const form: SmallForm = {
    funds: [90, 93.15, 61.57, 8],
    execution: { rate: '0.66097691', score: '5.29' },
    indicators: [
      { target: 180, actual: 164, weight: 72, score: '65.6', completion: '0.9111' },
      { target: 10, actual: 12, weight: 10, score: '8.33', completion: '0.8333', more: { method: 'reverse' } },
      { target: '提升', actual: '提升', weight: 10, given: 9 },
    ],
    grade: '差',
  };
  expect(formulas(form)).toEqual({
    G5: 'ROUND(E5/D5,4)',
    H5: 'ROUND(MIN(E5*F5/D5,F5),2)',
    G7: 'ROUND(MIN(E7*F7/D7,F7),2)',
    G8: 'ROUND(MIN(D8*F8/E8,F8),2)',
    F10: 'ROUND(SUM(F5,F7:F9),2)',
    G10: 'ROUND(SUM(H5,G7:G9),2)',
    H10: null,
  });
});

describe('不能写成公式的写成值', () => {
  const indicator = { target: 180, actual: 164, weight: 10, score: '9.11', completion: '0.9111' };
  const formulaOf = (form: SmallForm) => formulas(form)['G7'];

  test.each([
    ['指标值是文字', { target: '≥180户' }],
    ['分值是文字', { weight: '10' }],
    ['分值以百分比显示', { weight: { value: 0.1, text: '10%', format: '0%' } }],
    ['完成率不是两格之商', { completion: '0.5' }],
    ['得分不是按比例算出的', { score: '9' }],
    ['方法不是按比例', { more: { method: 'range' as const } }],
  ])('%s', (_, change) => {
    expect(formulaOf({ indicators: [{ ...indicator, ...change }] })).toBeNull();
    expect(formulaOf({ indicators: [indicator] })).not.toBeNull();
  });

  test('反向指标的口径不是比值时', () => {
    const excess: Policy = { ...policy, quantitative: { ...policy.quantitative, reverse: 'linear-excess' } };
    const form: SmallForm = {
      indicators: [{ target: 10, actual: 8, weight: 5, score: '5', completion: '1.25', more: { method: 'reverse' } }],
    };
    expect(formulas(form, excess)['G7']).toBeNull();
    expect(formulas(form)['G7']).not.toBeNull();
  });

  test('有一项得分以文字存放时，总分写成值：公式加不到它', () => {
    const texts: SmallForm = { indicators: [{ ...indicator, given: '9.11' }, { ...indicator }] };
    expect(formulas(texts)['G9']).toBeNull();
  });
});

test('先乘后除：5÷6×3.75 恰为 3.125，进为 3.13', () => {
  const share = shareFormula(cell('E1', 5), cell('D1', 6), cell('F1', 3.75), 2);
  expect(share?.result.toFixed()).toBe('3.13');
});

test('分母为 0 没有公式；结果不同的公式不用', () => {
  expect(ratioFormula(cell('E1', 5), cell('D1', 0))).toBeNull();
  expect(shareFormula(cell('E1', 5), cell('D1', 0), cell('F1', 10), 2)).toBeNull();
  const ratio = ratioFormula(cell('E1', 1), cell('D1', 4));
  expect(formulaFor(decimal('0.25'), ratio)).toBe('ROUND(E1/D1,4)');
  expect(formulaFor(decimal('0.26'), ratio)).toBeNull();
});

test('同一列上下相接的格合为一段，Excel 一次求和不了的段数没有公式', () => {
  const one = decimal(1);
  const at = (cells: readonly string[]) =>
    sumFormula(
      cells.map((name) => ({ cell: name, number: one })),
      2,
    );
  expect(at(['I10', 'H19', 'H20', 'H21', 'H23', 'I24'])?.text).toBe('ROUND(SUM(I10,H19:H21,H23,I24),2)');
  const apart = Array.from({ length: 256 }, (_, index) => `H${index * 2 + 1}`);
  expect(at(apart)).toBeNull();
  expect(at(apart.slice(1))).not.toBeNull();
  expect(at([])).toBeNull();
});

/** What Excel's ROUND gives: half away from zero on the fifteen digits of the binary result. */
function excelRound(value: number, places: number): string {
  return decimal(value).round(places, 1).toFixed();
}

test('公式在 Excel 里按二进制浮点计算，得到的仍是同一个数', () => {
  const cents = fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 100);
  const weight = fc.integer({ min: 1, max: 400 }).map((n) => n / 8);
  fc.assert(
    fc.property(cents, cents, weight, (part, whole, full) => {
      const share = shareFormula(cell('E1', part), cell('D1', whole), cell('F1', full), 2);
      expect(share?.result.toFixed()).toBe(excelRound(Math.min((part * full) / whole, full), 2));
      const ratio = ratioFormula(cell('E1', part), cell('D1', whole));
      expect(ratio?.result.toFixed()).toBe(excelRound(part / whole, 4));
    }),
    { numRuns: 20_000 },
  );
});
