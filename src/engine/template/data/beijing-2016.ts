import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { LEVELS, projectLine, YEAR_LINE } from './shared-blocks';
import { SATISFACTION_10 } from './shared-groups';

/**
 * 北京项目支出绩效自评表（2016年度）, which says beside each score how it is reckoned. Only 产出指标 50 was seen; the blocks below
 * have the marks of 财预〔2020〕10号.
 */
export const BEIJING_2016: TemplateForm = {
  policy: 'beijing-2016',
  sheet: '项目支出绩效自评表（2016年）',
  widths: [7, 11, 12, 15, 7, 12, 12, 15, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '项目支出绩效自评表' },
    YEAR_LINE,
    projectLine(2, 8),
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '主管部门及代码' },
        { columns: 3, entry: PROJECT.department },
        { columns: 2, label: '实施单位' },
        { columns: 3, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '项目资金\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'initial', label: '年初预算数\n（A）' },
        { columns: 2, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 1, role: 'marks', label: '分值\n（10分）' },
        { columns: 1, role: 'rate', label: '执行率\n（B/A）' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'method', label: '得分计算方法' },
      ],
      rows: [
        { label: '年度资金总额', amounts: MONEY.total },
        { label: '其中：本年一般公共预算拨款', amounts: MONEY.fiscal },
        { label: '其他资金', amounts: MONEY.other },
      ],
      marks: '10',
      idle: '',
      rates: 'total',
      method: '执行率×分值，不超过分值。',
    },
    {
      kind: 'goal',
      side: { columns: 1, label: '年度总体目标' },
      columns: [
        { columns: 5, label: '年初设定目标', entry: PROJECT.expected },
        { columns: 4, label: '全年实际完成情况', entry: PROJECT.actual },
      ],
    },
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'target', label: '年度指标值\n（A）' },
        { columns: 1, role: 'actual', label: '全年实际值\n（B）' },
        { columns: 1, role: 'method', label: '得分计算方法' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '未完成原因分析' },
      ],
      groups: [
        {
          label: '产出指标\n（50分）',
          kinds: [
            kind('数量指标', row('lateBridges', '12.5')),
            kind('质量指标', row('quality', '12.5')),
            kind('时效指标', row('onTime', '12.5')),
            kind('成本指标', row('cost', '12.5')),
          ],
          method: '完成指标值的得满分；未完成的，按B/A或A/B×分值。',
        },
        {
          label: '效益指标\n（30分）',
          kinds: [
            kind('经济效益指标', row('transport', '10')),
            kind('社会效益指标', row('residents', '10')),
            kind('可持续影响指标', row('mechanism', '10')),
          ],
          method: '定量的同上。定性的分三档：100%-80%（含80%）、80%-60%（含60%）、60%-0%。',
        },
        { ...SATISFACTION_10, method: '同产出指标。' },
      ],
    },
    { kind: 'total', label: '总分' },
  ],
};
