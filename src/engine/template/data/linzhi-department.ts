import type { TemplateForm } from '../template-form';
import { PROJECT } from './filled-project';
import { kind, prescribed } from './indicator-rows';
import { LEVELS, YEAR_LINE } from './shared-blocks';

/** 西藏林芝部门整体支出绩效自评得分表: 履职效能 and 管理效率 with their scores and no marks. */
export const LINZHI_DEPARTMENT: TemplateForm = {
  policy: 'linzhi-department',
  sheet: '部门整体支出绩效自评得分表',
  widths: [20, 20, 38, 15],
  landscape: false,
  blocks: [
    { kind: 'title', text: '部门整体支出绩效自评得分表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 1, label: '部门名称' },
        { columns: 3, entry: PROJECT.department },
      ],
    },
    {
      kind: 'indicators',
      side: null,
      head: [...LEVELS, { columns: 1, role: 'score', label: '得分' }],
      groups: [
        {
          label: '履职效能',
          kinds: [
            kind('整体效能', prescribed('产出指标', null, '9'), prescribed('效益指标', null, '10')),
            kind('专项效能', prescribed('项目实施程序', null, '14'), prescribed('项目监管', null, '13.5')),
          ],
        },
        {
          label: '管理效率',
          kinds: [
            kind(
              '预算编制',
              prescribed('新增预算项目事前绩效评估', null, '2'),
              prescribed('预算编制总体情况', null, '2'),
              prescribed('绩效目标设置', null, '2'),
            ),
            kind(
              '预算执行',
              prescribed('预算编制约束性', null, '1.5'),
              prescribed('资金分配及时性', null, '2'),
              prescribed('财务管理合规性', null, '2'),
            ),
            kind('信息公开', prescribed('预决算公开合规性', null, '2'), prescribed('绩效信息公开情况', null, '2')),
            kind(
              '绩效管理',
              prescribed('绩效管理制度建设', null, '4'),
              prescribed('绩效管理执行情况', null, '4'),
              prescribed('绩效结果反馈处理情况', null, '5'),
            ),
            kind(
              '采购管理',
              prescribed('政府采购预算编制情况', null, '1'),
              prescribed('采购合理性', null, '1'),
              prescribed('采购内控制度建设', null, '1'),
            ),
            kind(
              '资产管理',
              prescribed('资产配置合规性', null, '2'),
              prescribed('资产收益上缴的及时性', null, '1'),
              prescribed('数据质量', null, '2'),
            ),
            kind('运行成本', prescribed('公用经费控制情况', null, '5'), prescribed('“三公”经费控制情况', null, '5')),
          ],
        },
      ],
    },
    { kind: 'total', label: '合计' },
  ],
};
