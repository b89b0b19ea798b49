import { NO_ANSWERS } from '../../../src/engine/answers';
import { planWorkings } from '../../../src/engine/audit/plan-workings';
import { DEFAULT_PLAN_OPTIONS, evaluate } from '../../../src/engine/evaluate';
import { GridView } from '../../../src/engine/grid/view';
import { asDetected } from '../../../src/engine/policy/detect/apply-policy';
import { VERSION } from '../../../src/engine/version';
import { gridOf } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';
import { sheetOf } from '../../support/sheet-of';
import { columnUnder, formGrid, tablesIn, written } from './audited';

const tables = tablesIn(formGrid());
const sheet = () => written(planWorkings(tables, null));
const rowOf = (name: string, of = sheet()) => {
  const at = columnUnder(of, '项目').indexOf(name);
  const under = (heading: string) => columnUnder(of, heading)[at];
  return ['单元格', '取数', '规则', '计算步骤', '结果', '依据'].map(under);
};

test('每张表一行写明口径、来历、依据和版本', () => {
  const [first = ''] = columnUnder(sheet(), '项目');
  expect(first).toContain('2023年度项目支出绩效自评表');
  const line = rowOf(first);
  expect(line[0]).toBe('自评表');
  expect(line[1]).toContain('（mof-2020）');
  expect(line[2]).toMatch(/^来历：/);
  expect(line[3]).toBe(`绩评 ${VERSION} 版`);
  expect(line[5]).toContain('财预〔2020〕10号');
});

test('口径后面写明由人选定，还是按表识别、凭哪些单元格', () => {
  expect(rowOf(columnUnder(sheet(), '项目')[0] ?? '')[1]).toMatch(/，由使用者选定$/);
  const detected = written(planWorkings(evaluate(formGrid(), asDetected).tables, null));
  const [first = ''] = columnUnder(detected, '项目');
  expect(rowOf(first, detected)[1]).toMatch(/，按表识别，凭 [A-Z]\d+(、[A-Z]\d+)+$|，表的特征不足以认定，用缺省$/);
});

test('执行率、每个指标和总分都有取数、规则、步骤、结果和依据', () => {
  expect(columnUnder(sheet(), '项目').slice(1)).toEqual([
    '预算执行率得分',
    '慰问人数',
    '资金发放准确率',
    '生活改善程度',
    '职工满意度',
    '总分',
  ]);
  const [cell, inputs, rule, steps, result, source] = rowOf('资金发放准确率');
  expect([cell, result]).toEqual(['G7', '37.89']);
  expect(inputs).toBe('年度指标值 ≥95%（D7）\n实际完成值 90%（E7）\n分值 40（F7）');
  expect(steps).toMatch(/÷ 0?\.?95/);
  expect(rule).toContain('得分＝完成值÷指标值×分值');
  expect(source).toMatch(/财预〔2020〕10号.+（见转引）$/);
  expect(rowOf('预算执行率得分').slice(-2)[0]).toBe('9.5');
});

test('算不出的写明原因，由人评的沿用表中得分', () => {
  const [, , , why, result] = rowOf('生活改善程度');
  expect([why, result]).toEqual([expect.stringContaining('由人选档'), '未计分']);
  const [, , , copied, given] = rowOf('慰问人数');
  expect([copied, given]).toEqual([expect.stringMatching(/照抄指标值.+\n沿用表中的得分$/), '20']);
});

test('有不适用的指标、口径按满分折算的，总分写明折算', () => {
  const policy = { ...POLICY, notApplicable: 'rescale' as const };
  const grid = formGrid('自评表', { F7: 30, D9: '不适用', E9: '不适用', G9: null });
  const odd = evaluate(grid, policy, DEFAULT_PLAN_OPTIONS, NO_ANSWERS).tables;
  const [, , , steps, result] = rowOf('总分', written(planWorkings(odd, null)));
  expect(steps?.split('\n').at(-1)).toMatch(/^有不适用的指标，[\d.]+ 按满分折算为 [\d.]+$/);
  expect(steps).toContain(`折算为 ${Number(result).toFixed(2)}`);
});

test('分配表每行的人数 × 标准，带取数的单元格和算式；按区间、按月的写明', () => {
  const allocation = gridOf(
    sheetOf(`
项目名称 | 人数 | 标准 | 金额（元）
劳模慰问 | 168人 | 2100元/人 | 352800元
荣誉津贴 | 45人 | 300元/人/月 | 171300元
困难帮扶 | 9人 | 5000-25000元/人 | 145000元
技能提升 | | | 70900元
`),
    { sheet: '分配表' },
  );
  const at = written(planWorkings(tablesIn(allocation), null));
  // 分配表用不着口径。
  expect(rowOf(columnUnder(at, '项目')[0] ?? '', at)).toEqual(['分配表', '', '', `绩评 ${VERSION} 版`, '', '']);
  expect(columnUnder(at, '项目').slice(1)).toEqual(
    ['劳模慰问', '荣誉津贴', '困难帮扶'].map((name) => `${name} 人数 × 标准`),
  );
  const [cell, inputs, rule, steps, result, source] = rowOf('劳模慰问 人数 × 标准', at);
  expect([cell, inputs, result]).toEqual(['D2', '人数 168人（B2）\n标准 2100元/人（C2）', '352800']);
  expect(steps).toBe('168 × 2100 = 352800元\n表中金额 352800元');
  expect(rule).toContain('× 标准');
  expect(source).toContain('分配表的表头');
  const [, , , monthly] = rowOf('荣誉津贴 人数 × 标准', at);
  expect(monthly).toBe('45 × 300 × 12 = 162000元\n标准不是按年发的，没有写次数，按全年推定\n表中金额 171300元');
  expect(rowOf('困难帮扶 人数 × 标准', at)[4]).toBe('45000~225000');
});

test('决算表和完成情况表的率，逐个写明取数和算法', () => {
  const accounts = gridOf(
    sheetOf(`
项目 | 上年决算数 | 年初预算数 | 决算数 | 完成率
三公经费 | 3.9 | 3.8 | 3.76 | 98.95%
支出合计 | 862.4 | 775.83 | 884.49 | 114.01%
`),
    { sheet: '决算' },
  );
  const at = written(planWorkings(tablesIn(accounts), null));
  const [cell, inputs, , steps, result] = rowOf('三公经费 完成年初预算', at);
  expect([cell, result]).toEqual(['E2', '98.95%']);
  expect(inputs).toBe('决算（执行）数 3.76（D2）\n年初预算数 3.8（C2）');
  expect(steps).toBe('3.76 ÷ 3.8 = 98.95%');
  expect(columnUnder(at, '项目')).toEqual(expect.arrayContaining(['三公经费 比上年增减', '三公经费 占比']));
  const bare = gridOf(
    sheetOf(`
三级指标 | 年度指标值 | 实际完成值
慰问人数 | ≥500人 | 520人
资金发放准确率 | ≥95% | 90%
`),
  );
  const [, counted, , reached, rate] = rowOf('目标实现率', written(planWorkings(tablesIn(bare), null)));
  expect([counted, rate]).toEqual([
    '第 2 行“慰问人数”的完成值 520人（C2）\n第 3 行“资金发放准确率”的完成值 90%（C3）',
    '50.00%',
  ]);
  expect(reached).toContain('1 ÷ 2 = 50.00%');
});

test('再写一次没有要改的；指标少了，多出来的行清空', () => {
  const standing = sheet();
  expect(planWorkings(tables, new GridView(standing)).entries).toEqual([]);
  const fewer = tables.map((table) => ({ ...table, indicators: table.indicators.slice(0, 1) }));
  const after = written(planWorkings(fewer, new GridView(standing)), standing);
  expect(columnUnder(after, '项目').filter((text) => text !== '')).toHaveLength(4);
});

test('像公式的文字仍是文字', () => {
  const name = '=HYPERLINK("x","y")';
  const odd = tablesIn(formGrid('自评表', { C6: name, D6: '≥500', E6: '=1+1' }));
  const entries = planWorkings(odd, null).entries.filter(({ after }) => after.text.includes('=') && !after.formula);
  expect(entries.some(({ after }) => after.text === name && after.type === 'text')).toBe(true);
});

test('上千个指标的总分不把每一项都写进一格', () => {
  const [table] = tables;
  if (!table) throw new Error('The form is a table.');
  const many = { ...table, indicators: Array.from({ length: 2000 }, () => table.indicators[3] ?? []).flat() };
  const texts = planWorkings([many], null).entries.map(({ after }) => after.text.length);
  expect(Math.max(...texts)).toBeLessThan(4000);
});
