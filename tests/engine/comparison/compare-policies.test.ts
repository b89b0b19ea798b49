import { asDetected, comparePolicies, policyById, say, type Policy, type TableComparison } from '../../../src/engine';
import { NO_ANSWERS } from '../../../src/engine/answers';
import { decimal } from '../../../src/engine/number/decimal';
import { gridOf } from '../../support/grid-of';
import { sheetOf } from '../../support/sheet-of';

/** A reverse indicator that the ministry divides and the integrated system deducts from: 8.33 against 8. */
const GRID = gridOf(
  sheetOf(`
2024年度项目支出绩效自评表
项目资金(万元) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 200 | 200 | 190 | 10 | 95% | 9.5
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 维护路灯 | ≥50盏 | 60盏 | 70 | 70
产出指标 | 成本指标 | 单盏成本 | ≤10元 | 12元 | 10 | 10
效益指标 | 社会效益指标 | 夜间安全 | 有所改善 | 有所改善 | 10 |
总分 | | | | | 100 | 89.5
`),
);

const policy = (id: string): Policy => policyById(id)!;

function compared(first: string, second: string, answers = NO_ANSWERS): TableComparison {
  return comparePolicies(GRID, policy(first), policy(second), answers)[0]!;
}

function differing({ rows }: TableComparison): unknown[] {
  return rows.map(({ row, name, cell, first, second, difference }) => [
    row,
    say(name, 'zh-CN'),
    cell,
    first.points?.toFixed() ?? null,
    second.points?.toFixed() ?? null,
    difference?.toFixed() ?? null,
  ]);
}

test('反向指标两种算法：列出不同的一行，差多少，两边各用什么规则', () => {
  const comparison = compared('mof-2020', 'integrated-system');
  expect(differing(comparison)).toEqual([[6, '单盏成本', 'G6', '8.33', '8', '-0.33']]);
  expect(comparison.difference?.toFixed()).toBe('-0.33');
  const why = say(comparison.rows[0]!.why, 'zh-CN');
  expect(why).toContain('83.33% × 10 = 8.33');
  expect(why).toContain('80.00% × 10 = 8.00');
  for (const id of ['mof-2020', 'integrated-system']) expect(why).toContain(policy(id).sources.reverse.rule);
});

test('一边不计执行率：那一边没有分，相差是全部', () => {
  const [first] = differing(compared('mof-2020', 'yunnan-narrative'));
  expect(first).toEqual([3, '预算执行率', 'I3', '9.5', null, '-9.5']);
  expect(say(compared('mof-2020', 'yunnan-narrative').rows[0]!.why, 'zh-CN')).toContain('执行率不计分');
});

test('不计分的口径：每一行都没有分，也没有总分和等级', () => {
  const { rows, second, difference } = compared('mof-2020', 'transfer');
  expect(rows.every(({ second: side }) => side.points === null)).toBe(true);
  expect([second.total.score, second.total.grade, difference]).toEqual([null, null, null]);
});

test('同一口径没有不同的行；按识别的与它自己相比也没有', () => {
  expect(compared('hubei', 'hubei').rows).toEqual([]);
  const [own] = comparePolicies(GRID, asDetected, asDetected);
  expect([own?.rows, own?.difference?.toFixed()]).toEqual([[], '0']);
});

test('人评的分在两边都算', () => {
  const answers = { ...NO_ANSWERS, scores: new Map([[7, decimal('9')]]) };
  const { first, second } = compared('mof-2020', 'integrated-system', answers);
  expect([first.total.score?.toFixed(), second.total.score?.toFixed()]).toEqual(['96.83', '96.5']);
  expect([first.total.grade, second.total.grade]).toEqual(['优', '优']);
});

test('前后对换，差数变号', () => {
  const [there, back] = [compared('mof-2020', 'integrated-system'), compared('integrated-system', 'mof-2020')];
  expect(back.rows.map(({ difference }) => difference?.times(-1).toFixed())).toEqual(
    there.rows.map(({ difference }) => difference?.toFixed()),
  );
});

test('由人评的分沿用，原因自成一句：没有两个句号连在一起', () => {
  const unweighted = gridOf(
    sheetOf(`
2024年度宣传项目自评表
预算执行情况(20分) | | | 预算数 | 执行数 | 执行率 | 得分
 | 年度财政资金总额 | | 200 | 200 | 100% | 20
一级指标 | 二级指标 | 三级指标 | 年度目标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 宣传成果 | 1部短片,2套方案 | 1部短片,2套方案 | 40
效益指标 | 社会效益指标 | 群众知晓率 | ≥80% | 85% | 40
`),
  );
  const [comparison] = comparePolicies(unweighted, policy('hubei'), policy('sichuan'));
  const why = say(comparison!.rows[0]!.why, 'zh-CN');
  expect(why).toMatch(/^前者：沿用表中的得分。[^。]+，请由人确认得分。规则：/);
  expect(why).not.toContain('。。');
});
