import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { kind, prescribed, row } from './indicator-rows';

/**
 * 湖北广水市财政预算支出项目绩效目标自评表: the total stands in the head, a second office writes 复核分. The printed marks reach
 * down to 质量指标; those below have the marks that fill up 产出指标 40 and 项目绩效 85.
 */
export const GUANGSHUI: TemplateForm = {
  policy: 'guangshui',
  sheet: '项目绩效目标自评表',
  widths: [9, 10, 15, 15, 11, 11, 6, 7, 7, 22],
  landscape: false,
  blocks: [
    { kind: 'title', text: '财政预算支出项目绩效目标自评表' },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '填报日期' },
        { columns: 5, entry: '2025年3月10日' },
        { columns: 2, label: '自评总分' },
        { columns: 1, total: true },
      ],
    },
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '项目名称' },
        { columns: 2, entry: PROJECT.name },
        { columns: 1, label: '主管单位' },
        { columns: 2, entry: PROJECT.department },
        { columns: 2, label: '实施单位' },
        { columns: 1, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'funds',
      side: { columns: 2, label: '项目资金来源' },
      head: [
        { columns: 1, role: 'source', label: '中央\n（万元）' },
        { columns: 1, role: 'source', label: '省、地\n（万元）' },
        { columns: 1, role: 'source', label: '本级\n（万元）' },
        { columns: 1, role: 'source', label: '其他\n（万元）' },
        { columns: 2, role: 'budget', label: '合计\n（万元）' },
        { columns: 1, role: 'spent', label: '执行数\n（万元）' },
        { columns: 1, role: 'rate', label: '执行率' },
      ],
      rows: [{ label: '', amounts: MONEY.total, sources: ['', '', MONEY.fiscal[1], MONEY.other[1]] }],
      marks: null,
      idle: '',
      rates: 'all',
    },
    {
      kind: 'indicators',
      side: null,
      head: [
        { columns: 2, role: 'level1', label: '项目权重' },
        { columns: 1, role: 'level2', label: '二级指标', under: '评价内容' },
        { columns: 1, role: 'level3', label: '三级指标', under: '评价内容' },
        { columns: 1, role: 'target', label: '年度指标值', under: '评价内容' },
        { columns: 1, role: 'actual', label: '全年实际值', under: '评价内容' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'score', label: '自评分' },
        { columns: 1, role: 'blank', label: '复核分' },
        { columns: 1, role: 'method', label: '评价标准及依据' },
      ],
      groups: [
        {
          label: '项目决策\n2分',
          kinds: [kind('', prescribed('决策依据', '2', '2', { method: '立项有计划、文件或批复可查，得2分。' }))],
        },
        {
          label: '项目管理\n13分',
          kinds: [
            kind(
              '',
              prescribed('财务制度', '3', '3', { method: '财务制度、项目制度、执行记录各1分。' }),
              prescribed('组织机构', '2', '2', { method: '有机构或专人管绩效，得2分。' }),
              prescribed('运行监管', '4', '4', { method: '监管记录3分，绩效监控表1分。' }),
              prescribed('目标申报', '4', '3', { method: '申报齐全1分，目标规范1分，按时申报2分。' }),
            ),
          ],
        },
        {
          label: '项目绩效\n85分',
          kinds: [
            { ...kind('数量指标\n（15分）', row('bridges', '15')), part: '产出指标\n40分' },
            kind('质量指标\n（12分）', row('quality', '12')),
            kind('时效指标\n（7分）', row('onTime', '7')),
            kind('成本指标\n（6分）', row('cost', '6')),
            { ...kind('经济效益指标\n（10分）', row('transport', '10')), part: '效益指标\n35分' },
            kind('社会效益指标\n（10分）', row('residents', '10')),
            kind('生态效益指标\n（8分）', row('green', '8')),
            kind('可持续影响指标\n（7分）', row('lasting', '7')),
            { ...kind('服务对象满意度\n（10分）', row('satisfaction', '10')), part: '满意度指标\n10分' },
          ],
          method:
            '1.按完成程度计分，附证明完成程度的资料。\n2.三级指标的分值＝二级指标的分值÷三级指标个数，四舍五入取整。',
        },
      ],
    },
  ],
};
