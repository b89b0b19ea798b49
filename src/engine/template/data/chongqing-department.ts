import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock } from './shared-blocks';

/** 重庆部门整体绩效自评表: a flat list whose scores are marks × coefficient. */
export const CHONGQING_DEPARTMENT: TemplateForm = {
  policy: 'chongqing-department',
  sheet: '部门整体绩效自评表',
  widths: [11, 20, 9, 9, 10, 10, 10, 10, 10, 9, 20],
  landscape: true,
  blocks: [
    {
      kind: 'title',
      text: '      年度部门整体绩效自评表',
      filled: `${PROJECT.department}${PROJECT.year}年度部门整体绩效自评表`,
    },
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '主管部门' },
        { columns: 3, entry: PROJECT.department },
        { columns: 2, label: '部门联系人' },
        { columns: 2, entry: '' },
        { columns: 2, label: '自评总分（分）' },
        { columns: 1, total: true },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '部门预算执行情况\n（万元）' },
      head: [
        { columns: 1, role: 'name', label: '' },
        { columns: 2, role: 'initial', label: '年初预算数' },
        { columns: 2, role: 'budget', label: '全年（调整）\n预算数' },
        { columns: 2, role: 'spent', label: '全年执行数' },
        { columns: 1, role: 'rate', label: '执行率' },
        { columns: 1, role: 'marks', label: '执行率权重' },
        { columns: 1, role: 'score', label: '执行率得分' },
      ],
      rows: [
        { label: '年度总金额', amounts: MONEY.total },
        { label: '其中：财政拨款', amounts: MONEY.fiscal },
      ],
      marks: '10',
      idle: '',
      rates: 'all',
    },
    goalBlock('当年整体绩效目标', 5, '年初目标', '全年完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        { columns: 1, role: 'level3', label: '指标名称' },
        { columns: 1, role: 'unit', label: '计量单位' },
        { columns: 1, role: 'sign', label: '指标性质' },
        { columns: 1, role: 'value', label: '指标值' },
        { columns: 1, role: 'actual', label: '全年完成值' },
        { columns: 1, role: 'coefficient', label: '得分系数\n（%）' },
        { columns: 1, role: 'marks', label: '指标权重\n（分）' },
        { columns: 1, role: 'score', label: '指标得分\n（分）' },
        { columns: 1, role: 'core', label: '是否核心指标' },
        { columns: 1, role: 'note', label: '偏差说明' },
      ],
      groups: [
        {
          label: '',
          kinds: [
            kind(
              '',
              row('length', '15'),
              row('lateBridges', '10'),
              row('quality', '15'),
              row('onTime', '10'),
              row('response', '10'),
              row('residents', '10'),
              row('lasting', '10'),
              row('satisfaction', '10'),
            ),
          ],
        },
      ],
    },
    { kind: 'note', text: '注：指标得分＝指标权重×得分系数；执行率得分＝执行率×执行率权重。' },
  ],
};
