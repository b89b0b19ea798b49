import { GridView } from '../../../src/engine/grid/view';
import { planTable } from '../../../src/engine/plan/plan-table';
import type { PlanConflict, PlanEntry, PlanOptions, WritePlan } from '../../../src/engine/plan/plan';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import type { IndicatorRow } from '../../../src/engine/table/table';
import type { TableResult } from '../../../src/engine/table-result';
import { say } from '../../../src/engine/message/phrase';
import { smallGrid, smallResult, type SmallForm, type SmallIndicator } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;
const VALUES: PlanOptions = { fill: 'blanks', as: 'values' };
const REPLACE: PlanOptions = { fill: 'all', as: 'values' };

interface Circumstances {
  /** Drafted notes by row. */
  readonly drafts?: Readonly<Record<number, string>>;
  /** What the table says otherwise than the small form does. */
  readonly change?: (result: TableResult) => TableResult;
}

function plan(form: SmallForm, options: PlanOptions = VALUES, { drafts = {}, change }: Circumstances = {}): WritePlan {
  const grid = smallGrid(form);
  const result = smallResult(form, grid);
  const notes = new Map(Object.entries(drafts).map(([row, draft]) => [Number(row), draft]));
  return planTable(change?.(result) ?? result, new GridView(grid), notes, policy, options);
}

/** The second indicator with some of its places where the first has them. */
const sharing =
  (places: (first: IndicatorRow) => Partial<IndicatorRow>) =>
  (result: TableResult): TableResult => {
    const [first, second] = result.indicators;
    if (!first || !second) throw new Error('two indicators are needed');
    return { ...result, indicators: [first, { ...second, row: { ...second.row, ...places(first.row) } }] };
  };

const written = ({ entries }: WritePlan) => entries.map(({ cell, kind, after }: PlanEntry) => [cell, kind, after.text]);
const kept = ({ conflicts }: WritePlan) =>
  conflicts.map(({ cell, standing, computed }: PlanConflict) => [cell, standing, computed.text]);

const MET: SmallIndicator = { name: '人数', target: '≥10人', actual: '10人', weight: 40, score: '40' };
const MISSED: SmallIndicator = { name: '户数', target: '≥180户', actual: '164户', weight: 10, score: '9.11' };

test('空白处写入：执行率及其得分、各项得分、分值合计、总分、等级，写最短的数', () => {
  const form: SmallForm = {
    funds: [90, 93.15, 61.57, 8],
    execution: { rate: '0.66097691', score: '5.29' },
    indicators: [{ ...MET, weight: 82, score: '82' }, MISSED],
    grade: '优',
  };
  expect(written(plan(form))).toEqual([
    ['G5', 'execution-rate', '0.661'],
    ['H5', 'execution-score', '5.29'],
    ['G7', 'score', '82'],
    ['G8', 'score', '9.11'],
    ['F9', 'total-weight', '100'],
    ['G9', 'total', '96.4'],
    ['H9', 'grade', '优'],
  ]);
  expect(plan(form).conflicts).toEqual([]);
});

describe('与计算相同的数不动', () => {
  const same = (given: SmallIndicator['given']) =>
    plan({ indicators: [{ ...MET, score: '10', given }], total: [40, 10] });

  test.each([
    10,
    '10',
    '10.00',
    '10.00分',
    '１０ 分',
    { value: 10, text: '10.00', format: '0.00' },
    { value: 10, text: '10', formula: 'F7*1' },
    { value: 10.004, text: '10.00', format: '0.00' },
  ])('%j', (given) => {
    expect(same(given)).toEqual({ entries: [], conflicts: [], forms: [] });
  });

  test('执行率写作 100%、1 或公式的结果', () => {
    for (const rate of ['100%', 1, { value: 1, text: '100%', format: '0%', formula: 'E5/D5' }]) {
      const form: SmallForm = {
        funds: [10, 10, 10, 10, rate, 10],
        execution: { rate: '1', score: '10' },
        total: [10, 10],
      };
      expect(plan(form)).toEqual({ entries: [], conflicts: [], forms: [] });
    }
  });

  test('总分印作 99.55分，等级印作别名', () => {
    const form: SmallForm = {
      indicators: [{ ...MET, score: '99.55', given: 99.55 }],
      total: [40, '99.55分', '优秀'],
      grade: '优',
    };
    expect(plan(form)).toEqual({ entries: [], conflicts: [], forms: [] });
  });
});

describe('与计算不同的内容', () => {
  const form: SmallForm = {
    indicators: [{ ...MISSED, weight: 100, score: '91.11', given: 100 }],
    total: [100, 100, '良'],
    grade: '优',
  };

  test('只填空白时保留原样，并说明计算的是什么', () => {
    expect(plan(form).entries).toEqual([]);
    expect(kept(plan(form))).toEqual([
      ['G7', '100', '91.11'],
      ['G8', '100', '91.11'],
      ['H8', '良', '优'],
    ]);
  });

  test('选择全部替换时写入', () => {
    expect(written(plan(form, REPLACE))).toEqual([
      ['G7', 'score', '91.11'],
      ['G8', 'total', '91.11'],
      ['H8', 'grade', '优'],
    ]);
    expect(plan(form, REPLACE).conflicts).toEqual([]);
  });

  test('公式是人写的：结果不同也只在全部替换时改，空结果也一样', () => {
    for (const given of [
      { value: 10, text: '10', formula: 'F7' },
      { value: '', text: '', formula: 'IF(E7="","",F7)' },
    ]) {
      const withFormula = { indicators: [{ ...MISSED, given }], total: [10, '—'] };
      expect(plan(withFormula).entries).toEqual([]);
      expect(say(plan(withFormula).conflicts[0]!.why, 'zh-CN')).toContain('公式');
      expect(plan(withFormula, REPLACE).entries[0]).toMatchObject({ cell: 'G7', beforeFormula: given.formula });
    }
  });

  test('被格式藏起来的数不是空白', () => {
    const hidden = { value: 7, text: '', format: ';;;' };
    expect(plan({ indicators: [{ ...MISSED, given: hidden }] }).entries.map(({ cell }) => cell)).not.toContain('G7');
  });
});

describe('总分要等每项得分都定下来', () => {
  test('有一项未定时不写总分和等级，说明还差几项；分值合计照写', () => {
    const open = plan({ indicators: [MET, { name: '影响', target: '提升', actual: '提升', weight: 10 }], grade: '差' });
    expect(written(open)).toEqual([
      ['G7', 'score', '40'],
      ['F9', 'total-weight', '50'],
    ]);
    expect(open.conflicts.map(({ cell, why }) => [cell, say(why, 'zh-CN')])).toEqual([
      ['G9', '还有1项得分未定，定了再写入'],
      ['H9', '还有1项得分未定，定了再写入'],
    ]);
  });

  test('有一项保留了与计算不同的数时也不写，以免与上面的得分相矛盾', () => {
    const form: SmallForm = { indicators: [MET, { ...MISSED, given: 10 }] };
    expect(kept(plan(form))).toEqual([
      ['G8', '10', '9.11'],
      ['G9', '', '49.11'],
    ]);
    expect(written(plan(form, REPLACE))).toContainEqual(['G9', 'total', '49.11']);
  });
});

test('定性得分只由人定：待确认的行不写，人填的数计入总分', () => {
  const form: SmallForm = {
    indicators: [MET, { name: '影响', target: '提升', actual: '提升', weight: 10, given: 8.5 }],
  };
  expect(written(plan(form))).toEqual([
    ['G7', 'score', '40'],
    ['F9', 'total-weight', '50'],
    ['G9', 'total', '48.5'],
  ]);
});

test('算得出而待人确认的得分不写', () => {
  const form: SmallForm = { indicators: [{ ...MET, more: { status: 'needs-confirmation' } }] };
  expect(plan(form).entries.filter(({ kind }) => kind === 'score')).toEqual([]);
});

test('印着的分值合计不改，即使与各项之和不同', () => {
  expect(plan({ indicators: [{ ...MET, given: 40 }], total: [100, 40] }, REPLACE)).toEqual({
    entries: [],
    conflicts: [],
    forms: [],
  });
});

test('几个指标合用一个得分格时，一个格只写一次', () => {
  const shared = plan({ indicators: [MET, MISSED] }, VALUES, { change: sharing(({ given }) => ({ given })) });
  expect(written(shared).filter(([, kind]) => kind === 'score')).toEqual([['G7', 'score', '40']]);
});

test('评价所依据的格不写，哪怕得分格与它合并在一起', () => {
  const onActual = sharing(({ actual }) => ({ given: actual }));
  const form: SmallForm = { indicators: [{ ...MET, actual: null }, MISSED] };
  expect(plan(form, REPLACE, { change: onActual }).entries.map(({ cell }) => cell)).not.toContain('E7');
});

test('分值合计不是满分时不写等级，并说明', () => {
  const form: SmallForm = { indicators: [{ ...MET, given: 40 }], total: [40, 40], grade: '差' };
  const { entries, conflicts } = plan(form, REPLACE);
  expect(entries).toEqual([]);
  expect(conflicts.map(({ cell, why }) => [cell, say(why, 'zh-CN')])).toEqual([
    ['H8', '分值合计不是满分100分，无从对照等级'],
  ]);
});

test('没有印全分值的表不写分值合计，仍按满分对照等级', () => {
  const form: SmallForm = {
    indicators: [
      { ...MET, given: 40 },
      { name: '影响', target: '提升', actual: '提升', given: 55, more: { status: 'not-scored' } },
    ],
    grade: '优',
  };
  expect(written(plan(form))).toEqual([
    ['G9', 'total', '95'],
    ['H9', 'grade', '优'],
  ]);
});

test('等级的位置印着自己的标签时不写', () => {
  const form: SmallForm = { indicators: [{ ...MET, given: 40 }], total: [40, 40, '自评等级：'], grade: '差' };
  expect(plan(form, REPLACE)).toEqual({ entries: [], conflicts: [], forms: [] });
});

test('位置只是格里文字的一部分时不改，全部替换时也只说明', () => {
  const form: SmallForm = { indicators: [{ ...MET, given: 40 }], total: [40, '项目总得分：99分'] };
  for (const text of ['99分', '']) {
    const change = (result: TableResult): TableResult => {
      const row = result.table.total;
      const total = row?.given ? { ...row, given: { ...row.given, text, value: text } } : row;
      return { ...result, table: { ...result.table, total } };
    };
    expect(plan(form, REPLACE, { change }).entries).toEqual([]);
    expect(kept(plan(form, REPLACE, { change }))).toEqual([['G8', text, '40']]);
  }
});

describe('偏差说明', () => {
  const done: SmallForm = {
    funds: [10, 10, 8, 10, 0.8, 8],
    execution: { rate: '0.8', score: '8' },
    indicators: [{ ...MISSED, given: 9.11 }],
    total: [20, 17.11],
  };
  const drafts = { 5: '执行率80.00%，原因：【待补充：原因】', 7: '少16户，原因：【待补充：原因】' };

  test('空白处写草稿，资金行和指标行都有', () => {
    expect(written(plan(done, VALUES, { drafts }))).toEqual([
      ['I5', 'note', drafts[5]],
      ['H7', 'note', drafts[7]],
    ]);
  });

  test('写着“无”也是人写的：只在全部替换时改', () => {
    const none = { ...done, indicators: [{ ...MISSED, given: 9.11, note: '无' }] };
    expect(kept(plan(none, VALUES, { drafts: { 7: drafts[7] } }))).toEqual([['H7', '无', drafts[7]]]);
    expect(written(plan(none, REPLACE, { drafts: { 7: drafts[7] } }))).toEqual([['H7', 'note', drafts[7]]]);
  });

  test('几个指标合用一个说明格时，草稿依次写在一起', () => {
    const change = sharing(({ note }) => ({ note }));
    const { entries } = plan({ indicators: [MISSED, MISSED] }, VALUES, { drafts: { 7: '甲。', 8: '乙。' }, change });
    expect(entries.at(-1)).toMatchObject({ cell: 'H7', kind: 'note', after: { text: '甲。乙。' } });
  });
});
