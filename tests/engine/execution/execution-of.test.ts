import { decimal } from '../../../src/engine/number/decimal';
import { percentText, ratioText } from '../../../src/engine/number/round';
import { executionOf } from '../../../src/engine/execution/execution-of';
import type { Execution } from '../../../src/engine/execution/execution';
import type { Policy } from '../../../src/engine/policy/policy';
import type { Field, Funds, Table } from '../../../src/engine/table/table';
import { field, label, POLICY, words } from '../scoring/fixtures';

type Content = string | number | undefined;

/** What a test says of the total row; a column that is left out does not exist. */
interface Told {
  readonly initial?: Content;
  readonly budget?: Content;
  readonly spent?: Content;
  readonly rate?: Content;
  readonly weight?: Content;
  readonly given?: Content;
  readonly moneyUnit?: Funds['moneyUnit'];
  readonly labelWeight?: string;
  /** Weights of the indicators. */
  readonly others?: readonly number[];
}

function executed(
  { moneyUnit = '万元', labelWeight, others = [], ...cells }: Told,
  policy: Policy = POLICY,
): Execution {
  const at = (content: Content, cell: string): Field | null => (content === undefined ? null : field(content, cell));
  const total = {
    label: '年度资金总额',
    row: 5,
    initial: at(cells.initial, 'C5'),
    budget: at(cells.budget, 'D5'),
    spent: at(cells.spent, 'E5'),
    weight: at(cells.weight, 'F5'),
    rate: at(cells.rate, 'G5'),
    given: at(cells.given, 'H5'),
    note: null,
  };
  const named = labelWeight === undefined ? null : label('预算执行情况', labelWeight);
  const execution = executionOf(
    {
      funds: { moneyUnit, rows: [total], labelWeight: named },
      indicators: others.map((weight) => ({ weight: field(weight, 'F9'), level3: null })),
    } as unknown as Table,
    policy,
  );
  if (!execution) throw new Error('No execution.');
  return execution;
}

describe('预算执行率', () => {
  test('只印得分、没有分值，而各项分值加上口径的执行率分值正好满分，就是那个分值', () => {
    const cells = { budget: '500', spent: '450', given: 9 };
    expect(executed({ ...cells, others: [50, 40] }).weight?.toFixed()).toBe('10');
    expect(executed({ ...cells, others: [50, 40] }).score?.toFixed()).toBe('9');
    expect(executed({ ...cells, others: [60, 40] }).weight).toBeNull();
    expect(executed({ ...cells, given: '', others: [50, 40] }).weight).toBeNull();
  });

  test('61.57 ÷ 93.15 = 66.10%，8 分得 5.29', () => {
    const { rate, score, weight, trace } = executed({ budget: '93.15', spent: '61.57', weight: 8 });
    expect(rate && ratioText(rate)).toBe('0.6610');
    expect([score?.toFixed(2), weight?.toFixed()]).toEqual(['5.29', '8']);
    expect(words(trace?.steps)).toEqual(['61.57 ÷ 93.15 = 66.10%', '66.10% × 8 = 5.29']);
    expect(trace?.rule).toBe('execution');
    expect(trace?.inputs.map(({ text, cell }) => [text, cell])).toEqual([
      ['61.57', 'E5'],
      ['93.15', 'D5'],
      ['8', 'F5'],
    ]);
  });

  test('得分按未取整的执行率计算', () => {
    // 66.67% × 90.005 would be 60.01.
    const { score } = executed({ budget: 3, spent: 2, weight: 90.005 });
    expect(score?.toFixed()).toBe('60');
  });

  test('分母用全年预算数，不用年初预算数', () => {
    const { base, rate } = executed({ initial: 50, budget: 100, spent: 90, weight: 10 });
    expect([base, rate?.toFixed()]).toEqual(['budget', '0.9']);
  });

  test('没有全年预算数一列时用年初预算数，并且说明', () => {
    const { base, score, trace } = executed({ initial: 100, spent: 90, weight: 10 });
    expect([base, score?.toFixed()]).toEqual(['initial', '9']);
    expect(words(trace?.steps)[0]).toBe('表中没有“全年预算数”，以“年初预算数”为分母');
  });

  test('口径以年初预算数为分母时照口径', () => {
    const initial: Policy = { ...POLICY, execution: { ...POLICY.execution, base: 'initial' } };
    expect(executed({ initial: 50, budget: 100, spent: 45 }, initial).rate?.toFixed()).toBe('0.9');
    expect(executed({ budget: 100, spent: 45 }, initial)).toMatchObject({ base: 'budget' });
  });

  test.each<[string, Told]>([
    ['预算为 0', { budget: 0, spent: 0, rate: '0.00%', weight: 10 }],
    ['预算空白', { budget: '', spent: 10, weight: 10 }],
    ['预算为负', { budget: -1, spent: 10, weight: 10 }],
    ['执行数空白', { budget: 10, spent: '', weight: 10 }],
    ['执行数与执行率写在一格', { budget: 309, spent: '309 / 100 %', weight: 10 }],
    ['没有执行数一列', { budget: 10, weight: 10 }],
  ])('%s：没有执行率，也不作除法', (_, told) => {
    expect(executed(told)).toMatchObject({ rate: null, score: null, trace: null, weight: decimal(10) });
  });

  test('超支按满分计，并说明', () => {
    const { rate, score, trace } = executed({ budget: 100, spent: 114, weight: 10 });
    expect([rate?.toFixed(), score?.toFixed()]).toEqual(['1.14', '10']);
    expect(words(trace?.steps)).toEqual(['114 ÷ 100 = 114.00%', '执行率超过 100%，按 100% 计分', '得满分 10 分']);
  });

  test('执行数为负得 0 分', () => {
    expect(executed({ budget: 100, spent: -5, weight: 10 }).score?.toFixed()).toBe('0');
  });

  test.each<[string, Told, string | null]>([
    ['本行的分值优先', { weight: '8', labelWeight: '10' }, '8'],
    ['本行写“—”时用标题里的分值', { weight: '—', labelWeight: '10' }, '10'],
    ['没有分值一列时用标题里的分值', { labelWeight: '20' }, '20'],
    ['分值带“分”', { weight: '10分' }, '10'],
    ['哪里都没有分值就不计分', { weight: '' }, null],
    ['分值为负不计分', { weight: -2 }, null],
  ])('%s', (_, told, weight) => {
    const execution = executed({ budget: 10, spent: 10, ...told });
    expect([execution.weight?.toFixed() ?? null, execution.score?.toFixed() ?? null]).toEqual([weight, weight]);
  });

  test.each<[string, Told, string]>([
    ['万元的列里写明万元', { budget: 300, spent: '259.45万元' }, '86.48%'],
    ['元的列里写明万元', { budget: '3,000,000', spent: '259.45万元', moneyUnit: '元' }, '86.48%'],
    ['万元的列里写明元', { budget: 300, spent: '2594500元' }, '86.48%'],
    ['千分位', { budget: '1,777,750', spent: '1777750', moneyUnit: '元' }, '100.00%'],
  ])('金额：%s', (_, told, percent) => {
    const { rate } = executed(told);
    expect(rate && percentText(rate)).toBe(percent);
  });

  test('没有资金块就没有执行率', () => {
    expect(executionOf({ funds: null } as Table, POLICY)).toBeNull();
  });
});

describe('印出的执行率', () => {
  test.each<[Content, string]>([
    ['100%', '1.0000'],
    ['66.10%', '0.6610'],
    ['100 %', '1.0000'],
    ['９６％', '0.9600'],
    ['1', '1.0000'],
    [1, '1.0000'],
    ['0.9775', '0.9775'],
    ['79.27', '0.7927'],
    ['1,437', '14.3700'],
    ['1.2', '0.0120'],
    [0, '0.0000'],
  ])('没有可比的执行率时，“%s”读作 %s', (rate, ratio) => {
    const { rateGiven } = executed({ rate, budget: 0, spent: 0 });
    expect(rateGiven && ratioText(rateGiven)).toBe(ratio);
  });

  test('超支的比率不读成百分数', () => {
    expect(executed({ rate: 1.14, budget: 100, spent: 114 }).rateGiven?.toFixed()).toBe('1.14');
    expect(executed({ rate: 114, budget: 100, spent: 114 }).rateGiven?.toFixed()).toBe('1.14');
  });

  test.each(['', '—', '见附表'])('“%s”不是执行率', (rate) => {
    expect(executed({ rate, budget: 10, spent: 10 }).rateGiven).toBeNull();
  });
});
