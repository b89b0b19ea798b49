import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock, LEVELS, YEAR_LINE } from './shared-blocks';
import { satisfaction } from './shared-groups';

/** 宁夏农业专项绩效目标自评表: the execution rate earns nothing, the total stands in the head. */
export const NINGXIA: TemplateForm = {
  policy: 'ningxia',
  sheet: '绩效目标自评表',
  widths: [6, 10, 12, 18, 7, 12, 12, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '项目绩效目标自评表', filled: `${PROJECT.name}项目绩效目标自评表` },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '主管部门' },
        { columns: 2, entry: PROJECT.department },
        { columns: 1, label: '实施单位' },
        { columns: 2, entry: PROJECT.unit },
        { columns: 1, label: '项目总得分' },
        { columns: 1, total: true },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '资金情况\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 2, role: 'budget', label: '全年预算数\n（A）' },
        { columns: 2, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 2, role: 'rate', label: '执行率\n（B/A）' },
      ],
      rows: [
        { label: '年度资金总额', amounts: MONEY.total },
        { label: '其中：中央补助', amounts: null },
        { label: '自治区补助', amounts: MONEY.fiscal },
        { label: '市县资金', amounts: MONEY.other },
      ],
      marks: null,
      idle: '',
      rates: 'all',
    },
    goalBlock('年度总体目标', 4, '年初设定目标', '全年实际完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'target', label: '年度指标值' },
        { columns: 1, role: 'actual', label: '全年实际值' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '未完成原因及改进措施' },
      ],
      groups: [
        {
          label: '产出指标\n（40分）',
          kinds: [
            kind('数量指标', row('length', '10'), row('lateBridges', '6')),
            kind('质量指标', row('quality', '8')),
            kind('时效指标', row('onTime', '8')),
            kind('成本指标', row('cost', '8')),
          ],
        },
        {
          label: '效益指标\n（40分）',
          kinds: [
            kind('经济效益指标', row('transport', '10')),
            kind('社会效益指标', row('residents', '10')),
            kind('生态效益指标', row('green', '10')),
            kind('可持续影响指标', row('mechanism', '10')),
          ],
        },
        satisfaction('满意度指标\n（20分）', '20'),
      ],
    },
  ],
};
