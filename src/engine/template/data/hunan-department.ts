import type { IndicatorForm, IndicatorGroup, IndicatorKind, TemplateForm } from '../template-form';
import { PROJECT } from './filled-project';
import { kind, prescribed } from './indicator-rows';
import { YEAR_LINE } from './shared-blocks';

/** A row with how it is marked, and what its figure is. */
function criterion(level3: string, marks: string, given: string, method: string, explanation: string): IndicatorForm {
  return prescribed(level3, marks, given, { method, explanation });
}

/** A kind of so many marks. */
function marked(label: string, marks: string, ...rows: readonly IndicatorForm[]): IndicatorKind {
  return { ...kind(label, ...rows), marks };
}

const BY_SHARE = '达到100%得满分，未达到的按完成比例得分。';
const WITHIN = '不高于100%得满分，每超1个百分点扣0.5分，扣完为止。';

/** 投入: as printed in the version with 13 marks. */
const INPUTS: IndicatorGroup = {
  label: '投入',
  marks: '13',
  kinds: [
    marked(
      '预算配置',
      '13',
      criterion('在职人员控制率', '5', '5', WITHIN, '在职人员数÷编制数'),
      criterion(
        '“三公经费”变动率',
        '8',
        '8',
        '不高于0得8分，每超1个百分点扣0.8分，扣完为止。',
        '（本年预算数－上年预算数）÷上年预算数',
      ),
    ),
  ],
};

const PROCESS: IndicatorGroup = {
  label: '过程',
  marks: '47',
  kinds: [
    marked(
      '预算执行',
      '25',
      criterion('预算完成率', '5', '4', '达到100%得满分，每低5个百分点扣2分，扣完为止。', '预算完成数÷预算数'),
      criterion('预算控制率', '5', '4', '不追加得满分，追加每满10个百分点扣1分。', '本年追加预算÷年初预算'),
      criterion('公用经费控制率', '5', '5', WITHIN, '公用经费支出数÷预算安排数'),
      criterion('“三公经费”控制率', '5', '5', WITHIN, '“三公经费”支出数÷预算安排数'),
      criterion('政府采购执行率', '5', '4.5', BY_SHARE, '实际采购金额÷采购预算数'),
    ),
    marked(
      '预算管理',
      '14',
      criterion('管理制度健全性', '5', '5', '制度齐全、合规、执行到位，缺一项扣2分。', '财务、资金、内控等制度'),
      criterion('资金使用合规性', '5', '5', '有截留、挪用、虚列的不得分。', '拨付程序、用途、核算'),
      criterion('预决算信息公开性', '4', '4', '内容、时限各2分。', '按规定公开预决算'),
    ),
    marked(
      '资产管理',
      '8',
      criterion('资产管理安全性', '4', '4', '账实相符、处置合规，发现一处不符扣1分。', '保存、配置、使用、处置'),
      criterion('固定资产利用率', '4', '3.8', BY_SHARE, '在用固定资产÷全部固定资产'),
    ),
  ],
};

const OUTPUTS: IndicatorGroup = {
  label: '产出',
  marks: '20',
  kinds: [
    marked(
      '职责履行',
      '20',
      criterion('实际完成率', '8', '7.6', BY_SHARE, '完成工作数÷计划工作数'),
      criterion('完成及时率', '6', '6', BY_SHARE, '按时完成数÷完成工作数'),
      criterion('质量达标率', '6', '6', BY_SHARE, '达标工作数÷完成工作数'),
    ),
  ],
};

const EFFECTS: IndicatorGroup = {
  label: '效果',
  marks: '20',
  kinds: [
    marked(
      '履职效益',
      '12',
      criterion('经济效益', '6', '5.5', '按部门设定的目标评分。', '履职对经济发展的影响'),
      criterion('社会效益', '6', '6', '按部门设定的目标评分。', '履职对社会发展的影响'),
    ),
    marked(
      '满意度',
      '8',
      criterion('服务对象满意度', '8', '7.4', '90%及以上得满分，每低1个百分点扣0.5分。', '问卷调查的满意比率'),
    ),
  ],
};

/**
 * 湖南部门整体支出绩效评价指标表: each level has its marks, and each score its criteria. Below 投入 the printed versions differ: the
 * names are those of the framework 投入－过程－产出－效果, the marks make up 100.
 */
export const HUNAN_DEPARTMENT: TemplateForm = {
  policy: 'hunan-department',
  sheet: '部门整体支出绩效评价指标表',
  widths: [7, 6, 9, 6, 17, 6, 34, 27, 8],
  landscape: false,
  blocks: [
    { kind: 'title', text: '部门整体支出绩效评价指标表' },
    YEAR_LINE,
    {
      kind: 'line',
      spans: [
        { columns: 4, label: '部门（单位）名称' },
        { columns: 5, entry: PROJECT.department },
      ],
    },
    {
      kind: 'indicators',
      side: null,
      head: [
        { columns: 1, role: 'level1', label: '一级指标' },
        { columns: 1, role: 'marks1', label: '分值' },
        { columns: 1, role: 'level2', label: '二级指标' },
        { columns: 1, role: 'marks2', label: '分值' },
        { columns: 1, role: 'level3', label: '三级指标' },
        { columns: 1, role: 'marks', label: '分值' },
        { columns: 1, role: 'method', label: '评价标准' },
        { columns: 1, role: 'explanation', label: '指标说明' },
        { columns: 1, role: 'score', label: '得分' },
      ],
      groups: [INPUTS, PROCESS, OUTPUTS, EFFECTS],
    },
    { kind: 'total', label: '合计' },
  ],
};
