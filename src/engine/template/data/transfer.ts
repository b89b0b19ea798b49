import type { TemplateForm } from '../template-form';
import { PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock, LEVELS, YEAR_LINE } from './shared-blocks';
import { satisfaction } from './shared-groups';

/** 中央对地方转移支付绩效目标自评表: no marks, no scores. */
export const TRANSFER: TemplateForm = {
  policy: 'transfer',
  sheet: '转移支付绩效目标自评表',
  widths: [6, 11, 15, 20, 13, 13, 20],
  landscape: false,
  blocks: [
    { kind: 'title', text: '中央对地方转移支付绩效目标自评表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '转移支付名称' },
        { columns: 5, entry: '农村公路养护补助' },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '地方主管部门' },
        { columns: 2, entry: PROJECT.department },
        { columns: 1, label: '资金使用单位' },
        { columns: 2, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '资金投入情况\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'budget', label: '全年预算数\n（A）' },
        { columns: 2, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 1, role: 'rate', label: '预算执行率\n（B/A）' },
      ],
      rows: [
        { label: '年度资金总额', amounts: ['320', '320', '304.8'] },
        { label: '其中：中央补助', amounts: ['200', '200', '192'] },
        { label: '地方资金', amounts: ['100', '100', '96'] },
        { label: '其他资金', amounts: ['20', '20', '16.8'] },
      ],
      marks: null,
      idle: '',
      rates: 'all',
    },
    goalBlock('总体目标完成情况', 3, '总体目标', '全年实际完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'target', label: '年初指标值' },
        { columns: 1, role: 'actual', label: '全年实际完成值' },
        { columns: 1, role: 'note', label: '未完成原因和改进措施' },
      ],
      groups: [
        {
          label: '产出指标',
          kinds: [
            kind('数量指标', row('length'), row('lateBridges')),
            kind('质量指标', row('quality')),
            kind('时效指标', row('onTime'), row('response')),
            kind('成本指标', row('cost')),
          ],
        },
        {
          label: '效益指标',
          kinds: [
            kind('经济效益指标', row('transport')),
            kind('社会效益指标', row('residents')),
            kind('生态效益指标', row('green')),
            kind('可持续影响指标', row('mechanism')),
          ],
        },
        satisfaction('满意度指标', null),
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '说明' },
        { columns: 5, entry: '无' },
      ],
    },
  ],
};
