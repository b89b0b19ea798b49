import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';

/** 财预〔2020〕10号附件1 项目支出绩效自评表. */
export const MOF_2020: TemplateForm = {
  policy: 'mof-2020',
  sheet: '项目支出绩效自评表',
  widths: [6, 10, 12, 17, 11, 11, 7, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '项目支出绩效自评表' },
    { kind: 'subtitle', text: '（      年度）', filled: `（${PROJECT.year}年度）` },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '项目名称' },
        { columns: 7, entry: PROJECT.name },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '主管部门' },
        { columns: 2, entry: PROJECT.department },
        { columns: 2, label: '实施单位' },
        { columns: 3, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 1, label: '项目资金\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'initial', label: '年初预算数' },
        { columns: 1, role: 'budget', label: '全年预算数\n（A）' },
        { columns: 1, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'rate', label: '执行率\n（B/A）' },
        { columns: 1, role: 'score', label: '得分' },
      ],
      rows: [
        { label: '年度资金总额', amounts: MONEY.total },
        { label: '其中：当年财政拨款', amounts: MONEY.fiscal },
        { label: '上年结转资金', amounts: null },
        { label: '其他资金', amounts: MONEY.other },
      ],
      marks: '10',
      idle: '—',
      rates: 'total',
    },
    {
      kind: 'goal',
      side: { columns: 1, label: '年度总体目标' },
      columns: [
        { columns: 4, label: '预期目标', entry: PROJECT.expected },
        { columns: 4, label: '实际完成情况', entry: PROJECT.actual },
      ],
    },
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        { columns: 1, role: 'level1', label: '一级指标' },
        { columns: 1, role: 'level2', label: '二级指标' },
        { columns: 1, role: 'level3', label: '三级指标' },
        { columns: 1, role: 'target', label: '年度指标值' },
        { columns: 1, role: 'actual', label: '实际完成值' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '偏差原因分析及改进措施' },
      ],
      groups: [
        {
          label: '产出指标\n（50分）',
          kinds: [
            kind('数量指标', row('length', '10'), row('lateBridges', '10')),
            kind('质量指标', row('quality', '10')),
            kind('时效指标', row('onTime', '6'), row('response', '4')),
            kind('成本指标', row('cost', '10')),
          ],
        },
        {
          label: '效益指标\n（30分）',
          kinds: [
            kind('经济效益指标', row('transport', '8')),
            kind('社会效益指标', row('residents', '8')),
            kind('生态效益指标', row('green', '6')),
            kind('可持续影响指标', row('mechanism', '8')),
          ],
        },
        { label: '满意度指标\n（10分）', kinds: [kind('服务对象满意度指标', row('satisfaction', '10'))] },
      ],
    },
    { kind: 'total', label: '总分' },
  ],
};
