import type { TemplateForm } from '../template-form';
import { PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { goalBlock, MINISTRY_HEADS, officesLine, YEAR_LINE } from './shared-blocks';
import { SATISFACTION_10 } from './shared-groups';

/** 深圳新增政府专项债券项目绩效自评表; what stands below the output indicators was not seen, and has the marks of 财预〔2020〕10号. */
export const SHENZHEN_BOND: TemplateForm = {
  policy: 'shenzhen-bond',
  sheet: '专项债券项目绩效自评表',
  widths: [6, 11, 12, 17, 11, 11, 7, 8, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '专项债券项目绩效自评表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 2, label: '债券项目名称' },
        { columns: 7, entry: PROJECT.name },
      ],
    },
    officesLine(2, 2, 2, 3),
    {
      kind: 'funds',
      side: { columns: 1, label: '债券资金\n（万元）' },
      head: [
        { columns: 2, role: 'name', label: '' },
        { columns: 1, role: 'budget', label: '全年预算数\n（A）' },
        { columns: 2, role: 'spent', label: '全年执行数\n（B）' },
        { columns: 3, role: 'rate', label: '支出进度\n（B/A）' },
      ],
      rows: [
        { label: '年度资金总额', amounts: ['320', '320', '304.8'] },
        { label: '其中：专项债券资金', amounts: ['300', '300', '288'] },
        { label: '其他资金', amounts: ['20', '20', '16.8'] },
      ],
      marks: null,
      idle: '',
      rates: 'all',
    },
    goalBlock('年度总体目标', 4, '预期目标', '实际完成情况'),
    {
      kind: 'indicators',
      side: { columns: 1, label: '绩效指标' },
      head: MINISTRY_HEADS,
      groups: [
        { label: '债券资金管理指标\n（10分）', kinds: [kind('资金管理指标', row('progress', '10'))] },
        {
          label: '产出指标\n（50分）',
          kinds: [
            kind('数量指标', row('length', '15'), row('lateBridges', '10')),
            kind('质量指标', row('quality', '10')),
            kind('时效指标', row('onTime', '10')),
            kind('成本指标', row('cost', '5')),
          ],
        },
        {
          label: '效益指标\n（30分）',
          kinds: [
            kind('经济效益指标', row('transport', '10')),
            kind('社会效益指标', row('residents', '10')),
            kind('可持续影响指标', row('mechanism', '10')),
          ],
        },
        SATISFACTION_10,
      ],
    },
    { kind: 'total', label: '总分' },
  ],
};
