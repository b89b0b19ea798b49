import { say } from '../../../../src/engine/message/phrase';
import { evaluatedUnder, findingsUnder, scoresUnder } from './scores-under';

describe('重庆部门整体', () => {
  const form = (header: string, cells: string) => `
某局2022年度部门整体绩效自评表
部门预算执行情况||年初预算数|全年(调整)预算数|全年执行数|执行率|执行率权重|执行率得分
|年度总金额||||79.27|10|
指标名称|计量单位|指标性质|指标值|指标权重(分)|全年完成值|${header}|指标得分(分)
管护任务完成率|%|≥|90|50|100|${cells}|
森林火灾受害率|%|≤|0.9|40|0||`;

  test('执行率 79.27% 得 7.93 分，印错会报', () => {
    const printed = form('说明', '').replace('|79.27|10|', '|79.27|10|7.93');
    expect(findingsUnder('chongqing-department', printed).filter((found) => found.startsWith('JX015'))).toEqual([]);
    const wrong = printed.replace('7.93', '8.93');
    expect(findingsUnder('chongqing-department', wrong)).toContain('JX015@H3');
  });

  test('有得分系数的，得分＝权重×系数，其他口径不看系数', () => {
    expect(scoresUnder('chongqing-department', form('得分系数(%)', '85')).scores).toEqual(['42.5', '40']);
    expect(scoresUnder('mof-2020', form('得分系数(%)', '85')).scores).toEqual(['50', '40']);
  });
});

test('林芝部门整体：只有得分，总分是各项之和，印多了查得出', () => {
  const form = `
部门整体支出绩效自评
一级指标|二级指标|三级指标|得分
履职效能|整体效能|产出指标|8
|专项效能|项目实施程序|13.35
管理效率|运行成本|公用经费控制情况|57
合计|||88.35`;
  expect(scoresUnder('linzhi-department', form)).toMatchObject({ total: '78.35', grade: '中' });
  expect(findingsUnder('linzhi-department', form)).toContain('JX004@D6');
});

test('湖南部门整体：超出 1 个百分点扣定分，扣完为止，其余指标照常', () => {
  const form = (staff: string, outings: string) => `
部门整体支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
投入|预算配置|在职人员控制率|≤100%|${staff}|5|
|预算配置|“三公经费”变动率|≤0%|${outings}|8|
产出|职责履行|任务完成率|≥100%|90%|10|`;
  expect(scoresUnder('hunan-department', form('100%', '-3%')).scores).toEqual(['5', '8', '9']);
  // 超 3.5 个百分点：满 3 个扣 1.5；变动 5%：扣 4。
  expect(scoresUnder('hunan-department', form('103.5%', '5%')).scores).toEqual(['3.5', '4', '9']);
  expect(scoresUnder('hunan-department', form('130%', '12%')).scores).toEqual(['0', '0', '9']);
});

test('执行率不计分的表，印错的执行率只叫更正，不说重算得分', () => {
  const form = `
中央对地方转移支付绩效目标自评表
资金情况(万元)||全年预算数(A)|全年执行数(B)|执行率(B/A×100%)
|年度资金总额|100|90|95%
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|救助人次|≥200人次|210人次|`;
  const told = evaluatedUnder('transfer', form).findings.filter(({ code }) => code === 'JX014');
  expect(told.map(({ message }) => say(message, 'zh-CN'))).toEqual([
    '“年度资金总额”执行数 90 ÷ 预算数 100 ＝ 90.00%，执行率印为 95.00%。请核对执行数和预算数，更正执行率。',
  ]);
});
