import type { TemplateForm } from '../template-form';
import { kind, row } from './indicator-rows';
import { goalBlock, officesLine, projectLine, YEAR_LINE } from './shared-blocks';
import { OUTPUT_50, SATISFACTION_10 } from './shared-groups';

/** 云南决算公开14表 项目支出绩效自评表: money in 元, a header of two rows, the grade in the total row. */
export const YUNNAN: TemplateForm = {
  policy: 'yunnan',
  sheet: '项目支出绩效自评表（公开14表）',
  widths: [8, 11, 15, 21, 10, 11, 11, 11, 7, 8, 32],
  landscape: true,
  blocks: [
    { kind: 'note', text: '公开14表' },
    { kind: 'title', text: '项目支出绩效自评表' },
    YEAR_LINE,
    projectLine(2, 9),
    officesLine(2, 3, 2, 4),
    {
      kind: 'funds',
      side: { columns: 1, label: '项目资金\n（元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'initial', label: '年初预算数' },
        { columns: 2, role: 'budget', label: '全年预算数' },
        { columns: 2, role: 'spent', label: '全年执行数' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'rate', label: '执行率' },
        { columns: 1, role: 'score', label: '得分' },
      ],
      rows: [
        { label: '年度资金总额', amounts: ['3200000', '3200000', '3048000'] },
        { label: '其中：当年财政拨款', amounts: ['3000000', '3000000', '2880000'] },
        { label: '上年结转资金', amounts: null },
        { label: '其他资金', amounts: ['200000', '200000', '168000'] },
      ],
      marks: '10',
      idle: '—',
      rates: 'total',
    },
    goalBlock('年度总体目标', 5, '预期目标', '实际完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        { columns: 1, role: 'level1', label: '一级指标', under: '指标名称' },
        { columns: 1, role: 'level2', label: '二级指标', under: '指标名称' },
        { columns: 1, role: 'level3', label: '三级指标', under: '指标名称' },
        { columns: 1, role: 'sign', label: '指标性质', under: '年度指标值' },
        { columns: 1, role: 'value', label: '指标值', under: '年度指标值' },
        { columns: 1, role: 'unit', label: '度量单位', under: '年度指标值' },
        { columns: 1, role: 'actual', label: '实际完成值' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '偏差原因分析及改进措施' },
      ],
      groups: [
        OUTPUT_50,
        {
          label: '效益指标\n（30分）',
          kinds: [
            kind('经济效益指标', row('transport', '10')),
            kind('社会效益指标', row('residents', '10')),
            kind('可持续影响指标', row('lasting', '10')),
          ],
        },
        SATISFACTION_10,
      ],
    },
    { kind: 'total', label: '总分', graded: true },
  ],
};
