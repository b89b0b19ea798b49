import { asDetected, evaluate, policyById, reportOf, type PolicyChoice } from '../../../src/engine';
import { gridOf } from '../../support/grid-of';
import { sheetOf } from '../../support/sheet-of';

/** The report on the one table that is drawn, in one text. */
function reportOn(drawing: string, policy: PolicyChoice = asDetected): string {
  const [table] = evaluate(gridOf(sheetOf(drawing)), policy).tables;
  if (!table) throw new Error('no table');
  return reportOf(table)
    .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');
}

function withFunds(unit: string, initial: string, budget: string, spent: string): string {
  return `
2023年度项目支出绩效自评表
项目名称 | 数字乡村
项目资金(${unit}) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | ${initial} | ${budget} | ${spent} | 10 | | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | "四好农村路"里程（公里） | ≥200 | 212 | 90 | 90 |
总分 | | | | | | 100 | 100 |
`;
}

test('以元计的金额，没有角分的不写小数，有的写两位', () => {
  const text = reportOn(withFunds('元', '2,200,000.5', '2,350,000.00', '2,298,450.00'));
  expect(text).toContain('年初预算数2200000.50元，年中追加149999.50元，全年预算数2350000元。');
  expect(text).toContain('全年执行数2298450元，预算执行率97.81%，未执行51550元');
});

test('以万元计的金额照表里的位数', () => {
  expect(reportOn(withFunds('万元', '235.00万元', '235.00万元', '230.50万元'))).toContain('全年预算数235.00万元');
});

test('支出超过预算的，问为什么超出、钱从哪里来', () => {
  const text = reportOn(withFunds('万元', '40', '50', '62'));
  expect(text).toContain('超出预算12万元，预算执行率得10分（分值10分）。【待补充：支出超出预算的原因和资金来源】');
});

test('名称自己的引号，直的也改成单引号', () => {
  expect(reportOn(withFunds('万元', '50', '50', '50'))).toContain('“‘四好农村路’里程（公里）”');
});

test('单位写在别处的，指标值和完成值都带上', () => {
  expect(reportOn(withFunds('万元', '50', '50', '50'))).toContain('年度指标值为≥200公里，实际完成212公里');
});

test('口径的名称里没有空格', () => {
  const text = reportOn(withFunds('万元', '50', '50', '50'), policyById('sichuan') ?? asDetected);
  expect(text).toContain('等级按“四川部门预算项目自评口径（执行10分＋指标90分）”划分');
});
