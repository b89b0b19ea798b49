import type { Cell, Grid } from '../../src/engine';

function text(value: string): Cell {
  return { value, text: value, formula: null, format: null };
}

function number(value: number): Cell {
  return { value, text: String(value), formula: null, format: null };
}

/** A self-evaluation form with `rows` indicators: funds block, header, indicators of every common kind, total row. */
export function tableGrid(rows: number): Grid {
  const cells: Cell[][] = [
    [text('项目支出绩效自评表（2023年度）')],
    [text('项目名称'), text('某项目'), text(''), text('主管部门'), text('某局')],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map(text),
    [text(''), text('年度资金总额'), number(93.15), number(93.15), number(61.57), number(10)],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'].map(
      text,
    ),
  ];
  const kinds: readonly [string, string, string, string][] = [
    ['数量指标', '培训人数', '≥180人', '164人'],
    ['质量指标', '验收合格率', '≥95%', '97.5%'],
    ['时效指标', '完成时间', '2023年12月底前', '2023年11月30日'],
    ['成本指标', '项目成本', '≤93.15万元', '61.57万元'],
    ['社会效益指标', '服务水平', '显著提升', '显著提升'],
  ];
  for (let row = 0; row < rows; row++) {
    const [level2, level3, target, actual] = kinds[row % kinds.length] ?? kinds[0]!;
    cells.push([text('产出指标'), text(level2), text(`${level3}${row}`), text(target), text(actual), number(2.25)]);
  }
  cells.push([text('总分'), text(''), text(''), text(''), text(''), number(100)]);
  return { sheet: '自评表', rows: cells, merges: [], hiddenRows: new Set() };
}
