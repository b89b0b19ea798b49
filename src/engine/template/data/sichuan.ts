import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock, LEVELS, paragraphLine, projectLine } from './shared-blocks';
import { satisfaction } from './shared-groups';

/** 四川部门预算项目支出绩效自评表, 报表 510000_0013zp. */
export const SICHUAN: TemplateForm = {
  policy: 'sichuan',
  sheet: '部门预算项目支出绩效自评表',
  widths: [11, 10, 12, 16, 8, 9, 9, 9, 6, 7, 16],
  landscape: false,
  blocks: [
    { kind: 'note', text: '报表编号：510000_0013zp' },
    {
      kind: 'title',
      text: '部门预算项目支出绩效自评表（      年度）',
      filled: `部门预算项目支出绩效自评表（${PROJECT.year}年度）`,
    },
    projectLine(1, 10),
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '主管部门' },
        { columns: 4, entry: PROJECT.department },
        { columns: 2, label: '实施单位（盖章）' },
        { columns: 4, entry: PROJECT.unit },
      ],
    },
    goalBlock('项目年度目标完成情况', 5, '项目年度目标', '年度目标完成情况'),
    paragraphLine(
      '项目实施内容及过程概述',
      '按年度养护计划分标段实施，日常养护由养护中心负责，桥涵维修公开招标，完工后由主管部门组织验收。',
      10,
    ),
    {
      kind: 'funds',
      side: { columns: 1, label: '预算执行情况\n（10分）' },
      head: [
        { columns: 2, role: 'name', label: '年度预算数（万元）' },
        { columns: 1, role: 'initial', label: '年初预算' },
        { columns: 1, role: 'budget', label: '调整后预算数' },
        { columns: 1, role: 'spent', label: '预算执行数' },
        { columns: 1, role: 'rate', label: '预算执行率' },
        { columns: 1, role: 'marks', label: '权重' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 2, role: 'blank', label: '原因' },
      ],
      rows: [
        { label: '总额', amounts: MONEY.total },
        { label: '其中：财政资金', amounts: MONEY.fiscal },
        { label: '财政专户管理资金', amounts: null },
        { label: '单位资金', amounts: null },
        { label: '其他资金', amounts: MONEY.other },
      ],
      marks: '10',
      idle: '/',
      rates: 'all',
    },
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标\n（90分）' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'sign', label: '指标性质' },
        { columns: 1, role: 'value', label: '指标值' },
        { columns: 1, role: 'unit', label: '度量单位' },
        { columns: 1, role: 'actual', label: '完成值' },
        { columns: 1, role: 'marks', label: '权重' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '未完成原因分析' },
      ],
      groups: [
        {
          label: '产出指标',
          kinds: [
            kind('数量指标', row('length', '15'), row('lateBridges', '10')),
            kind('质量指标', row('quality', '15')),
            kind('时效指标', row('onTime', '10')),
          ],
        },
        {
          label: '效益指标',
          kinds: [kind('社会效益指标', row('residents', '10')), kind('可持续影响指标', row('lasting', '10'))],
        },
        satisfaction('满意度指标', '10'),
        { label: '成本指标', kinds: [kind('经济成本指标', row('cost', '10'))] },
      ],
    },
    { kind: 'total', label: '合计' },
    paragraphLine('评价结论', '项目按计划实施，主要指标完成，预算执行率95.25%，沿线群众出行条件改善。', 10),
    paragraphLine('存在问题', '桥涵维修受汛期影响，少修3座。', 10),
    paragraphLine('改进措施', '把桥涵维修排到汛期以前，逐月检查进度。', 10),
    { kind: 'note', text: '项目负责人：                              财务负责人：' },
  ],
};
