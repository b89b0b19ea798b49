import { NO_ANSWERS } from '../../../src/engine/answers';
import { planWorkings } from '../../../src/engine/audit/plan-workings';
import { DEFAULT_PLAN_OPTIONS, evaluate } from '../../../src/engine/evaluate';
import { GridView } from '../../../src/engine/grid/view';
import { asDetected } from '../../../src/engine/policy/detect/apply-policy';
import { VERSION } from '../../../src/engine/version';
import { POLICY } from '../../support/result-of';
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
