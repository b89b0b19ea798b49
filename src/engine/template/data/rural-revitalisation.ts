import type { TemplateForm } from '../template-form';
import { MONEY, PROJECT } from './filled-project';
import { goalBlock, LEVELS, officesLine, YEAR_LINE } from './shared-blocks';
import { BENEFIT_30, OUTPUT_50, SATISFACTION_10 } from './shared-groups';

/** 财政衔接推进乡村振兴补助资金绩效目标自评表, marks before targets. */
export const RURAL_REVITALISATION: TemplateForm = {
  policy: 'rural-revitalisation',
  sheet: '衔接资金绩效目标自评表',
  widths: [6, 10, 12, 18, 8, 11, 11, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '衔接资金项目绩效目标自评表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '项目名称' },
        { columns: 3, entry: PROJECT.name },
        { columns: 2, label: '项目负责人及电话' },
        { columns: 2, entry: '' },
      ],
    },
    officesLine(2, 3, 2, 2),
    {
      kind: 'funds',
      side: { columns: 1, label: '资金情况\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'budget', label: '全年预算数\n（A）' },
        { columns: 2, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'rate', label: '执行率\n（B/A）' },
        { columns: 1, role: 'score', label: '得分' },
      ],
      rows: [
        { label: '年度资金总额', amounts: MONEY.total },
        { label: '其中：本年财政拨款', amounts: MONEY.fiscal },
        { label: '其他资金', amounts: MONEY.other },
      ],
      marks: '10',
      idle: '',
      rates: 'total',
    },
    goalBlock('年度总体目标', 4, '年初设定目标', '年度总体目标完成情况综述'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: [
        ...LEVELS,
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'target', label: '年度指标值' },
        { columns: 1, role: 'actual', label: '全年实际值' },
        { columns: 1, role: 'score', label: '得分' },
        { columns: 1, role: 'note', label: '未完成原因及拟采取的改进措施' },
      ],
      groups: [OUTPUT_50, BENEFIT_30, SATISFACTION_10],
    },
    { kind: 'total', label: '总分' },
    {
      kind: 'note',
      text:
        '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。2.得分最高不超过该指标的分值。' +
        '3.定性指标按100%-80%（含80%）、80%-60%（含60%）、60%-0%三档合理确定得分。',
    },
  ],
};
