import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { LEVELS, paragraphLine, projectLine } from './shared-blocks';
import { satisfaction } from './shared-groups';

/** 湖北市县项目自评表, which has no column of marks: a score that is full tells them. */
export const HUBEI: TemplateForm = {
  policy: 'hubei',
  sheet: '项目自评表',
  widths: [11, 10, 14, 20, 13, 13, 12],
  landscape: false,
  blocks: [
    { kind: 'title', text: '      年度项目自评表', filled: `${PROJECT.year}年度${PROJECT.name}项目自评表` },
    projectLine(1, 6),
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '主管部门' },
        { columns: 3, entry: PROJECT.department },
        { columns: 1, label: '项目实施单位' },
        { columns: 2, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '项目类别' },
        { columns: 6, entry: '部门预算项目' },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '项目属性' },
        { columns: 6, entry: '持续性项目' },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '项目类型' },
        { columns: 6, entry: '常年性项目' },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '预算执行情况\n（万元）\n（20分）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'budget', label: '预算数\n（A）' },
        { columns: 1, role: 'spent', label: '执行数\n（B）' },
        { columns: 1, role: 'rate', label: '执行率\n（B/A）' },
        { columns: 1, role: 'score', label: '得分\n（20分×执行率）' },
      ],
      rows: [{ label: '年度财政资金总额', amounts: MONEY.total }],
      marks: '20',
      idle: '',
      rates: 'total',
    },
    {
      kind: 'indicators',
      side: { columns: 1, label: '年度绩效目标1\n（80分）' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'target', label: '年初目标值\n（A）' },
        { columns: 1, role: 'actual', label: '实际完成值\n（B）' },
        { columns: 1, role: 'score', label: '得分' },
      ],
      groups: [
        {
          label: '产出指标',
          kinds: [
            kind('数量指标', row('length', '10'), row('bridges', '10')),
            kind('质量指标', row('quality', '10')),
            kind('时效指标', row('onTime', '10')),
            kind('成本指标', row('cost', '10')),
          ],
        },
        {
          label: '效益指标',
          kinds: [kind('社会效益指标', row('residents', '10')), kind('可持续影响指标', row('mechanism', '10'))],
        },
        satisfaction('满意度指标', '10'),
      ],
    },
    { kind: 'total', label: '总分' },
    paragraphLine('偏差大或目标未完成原因分析', '无', 6),
    paragraphLine('改进措施及结果应用方案', '继续按年度计划养护，评价结果作为下年度安排预算的依据。', 6),
    {
      kind: 'note',
      text:
        '备注：1.预算数为调整后的财政资金总额，含上年结余结转。2.正向指标得分＝权重×B/A，反向指标得分＝权重×A/B，得分不得突破权重总额。' +
        '3.定性指标按达成100%-80%、部分达成80%-50%、未达成50%-0%评分。',
    },
  ],
};
