import type { Grid } from '../../../src/engine';
import { gridOf } from '../../support/grid-of';

/** A workbook as a test wants it, whichever host it is to live in. */
export interface BookFixture {
  readonly grids: readonly Grid[];
  /** Name of the sheet in front; the first by default. */
  readonly active?: string;
  readonly hidden?: readonly string[];
  /** Nobody may add or remove a sheet. */
  readonly structureLocked?: boolean;
  /** A protected sheet, of which only these areas are open. */
  readonly locked?: { readonly sheet: string; readonly open: readonly string[] };
}

/** A form whose scores are to be filled in, with what real ones hold besides: formulas, formats, hidden rows, merged areas. */
export const FORM: Grid = gridOf(
  [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', '职工疗休养', null, null, '实施单位', '某县总工会'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', { value: 93.15, text: '93.15', format: '0.00' }, 93.15, 61.57, 10, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '疗休养人数', '≥180人', '164人', 25, null, null],
    [null, '数量指标', '活动场次', 8, 8, 25, { value: null, text: '', format: '0.0' }, null],
    ['效益指标', '社会效益指标', '职工受益', '有效提升', '有效提升', 30, 27, null],
    [
      '满意度指标',
      '服务对象满意度指标',
      '职工满意度',
      '≥95%',
      { value: 0.96, text: '96%', format: '0%' },
      10,
      null,
      null,
    ],
    ['总分', null, null, null, null, { value: 100, formula: 'F5+SUM(F7:F10)' }, null, null],
    ['核对', { value: true, text: 'TRUE' }, { value: { error: '#DIV/0!' }, formula: 'F10/0' }, '=不是公式'],
  ],
  { sheet: '自评表', merges: ['A1:H1', 'A2:H2', 'A4:A5', 'A7:A8', 'A11:E11', 'F3:H3'], hiddenRows: [11] },
);

/** A sheet whose merged area begins in a blank column, outside of all that is filled. */
export const SECOND: Grid = gridOf([[], [null, '甲', '乙'], [null, null, 1], [null, null, 2], [null, '丙']], {
  sheet: '分表',
  merges: ['A3:B4'],
});

export const HIDDEN: Grid = gridOf([['底稿', 1]], { sheet: '底稿' });

/** A workbook of several sheets with the form in front. */
export const BOOK: BookFixture = { grids: [SECOND, FORM, HIDDEN], active: '自评表', hidden: ['底稿'] };
