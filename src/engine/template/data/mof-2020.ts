import type { TemplateForm } from '../template-form';
import { MONEY } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock, MINISTRY_HEADS, officesLine, projectLine, YEAR_LINE } from './shared-blocks';
import { BENEFIT_30, SATISFACTION_10 } from './shared-groups';

/** 财预〔2020〕10号附件1 项目支出绩效自评表. */
export const MOF_2020: TemplateForm = {
  policy: 'mof-2020',
  sheet: '项目支出绩效自评表',
  widths: [6, 10, 12, 17, 11, 11, 7, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '项目支出绩效自评表' },
    YEAR_LINE,
    projectLine(2, 7),
    officesLine(2, 2, 2, 3),
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
    goalBlock('年度总体目标', 4, '预期目标', '实际完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: MINISTRY_HEADS,
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
        BENEFIT_30,
        SATISFACTION_10,
      ],
    },
    { kind: 'total', label: '总分' },
  ],
};
