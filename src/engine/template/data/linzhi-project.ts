import type { TemplateForm } from '../template-form';
import { PROJECT } from './filled-project';
import { kind, row } from './indicator-rows';
import { LEVELS, YEAR_LINE } from './shared-blocks';

/** 西藏林芝项目绩效自评表: 过程 20, 产出 40, 效益 40. */
export const LINZHI_PROJECT: TemplateForm = {
  policy: 'linzhi-project',
  sheet: '项目绩效自评表',
  widths: [10, 13, 18, 12, 15, 7, 8, 20],
  landscape: false,
  blocks: [
    { kind: 'title', text: '项目绩效自评表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '项目名称' },
        { columns: 2, entry: PROJECT.name },
        { columns: 1, label: '项目单位' },
        { columns: 4, entry: PROJECT.unit },
      ],
    },
    {
      kind: 'indicators',
      side: null,
      head: [
        ...LEVELS,
        { columns: 1, role: 'target', label: '预期值' },
        { columns: 1, role: 'actual', label: '实际值' },
        { columns: 1, role: 'marks', label: '权重' },
        { columns: 1, role: 'score', label: '自评得分' },
        { columns: 1, role: 'note', label: '扣分原因' },
      ],
      groups: [
        {
          label: '过程\n（20%）',
          kinds: [kind('资金管理', row('spending', '8')), kind('事项管理', row('inspections', '12'))],
        },
        {
          label: '产出\n（40%）',
          kinds: [
            kind('数量指标', row('length', '8'), row('lateBridges', '8')),
            kind('质量指标', row('quality', '8')),
            kind('时效指标', row('onTime', '8')),
            kind('成本指标', row('cost', '8')),
          ],
        },
        {
          label: '效益\n（40%）',
          kinds: [
            kind('社会效益指标', row('residents', '13')),
            kind('可持续影响指标', row('mechanism', '13')),
            kind('满意度指标', row('satisfaction', '14')),
          ],
        },
      ],
    },
    { kind: 'total', label: '合计' },
  ],
};
