import { evaluate, plainText, policyById, type Policy, type TableEvaluation } from '../../../src/engine';
import { groupsOf } from '../../../src/pane/score/indicator-groups';
import { levelMarksOf } from '../../../src/pane/score/level-marks';
import { gridOf } from '../../support/grid-of';
import { sampleGrid } from '../../support/pane/sample-book';
import { sheetOf } from '../../support/sheet-of';

const POLICY = policyById('mof-2020') as Policy;

function tableIn(grid: ReturnType<typeof gridOf>): TableEvaluation {
  return evaluate(grid, POLICY).tables[0]!;
}

const marksIn = (table: TableEvaluation): string[] =>
  levelMarksOf(table).map(
    ({ label, score, weight, open }) => `${label} ${plainText(score)}/${plainText(weight)} ${open}`,
  );

describe('分组', () => {
  test('相邻而同名的归在一起，先一级，后二级', () => {
    const groups = groupsOf(tableIn(sampleGrid()).indicators).map(({ label, subgroups }) => [
      label?.text,
      subgroups.map((one) => `${one.label?.text} ${one.indicators.length}`),
    ]);
    expect(groups).toEqual([
      ['产出指标', ['数量指标 1', '质量指标 1']],
      ['效益指标', ['社会效益指标 1', '可持续影响指标 1']],
      ['满意度指标', ['服务对象满意度指标 1']],
    ]);
  });
});

describe('各部分得分', () => {
  test('执行率在前，各一级指标在后，未定的数出来', () => {
    expect(marksIn(tableIn(sampleGrid()))).toEqual([
      'null 6.61/10 0',
      '产出指标 48.42/50 0',
      '效益指标 0/30 2',
      '满意度指标 10/10 0',
    ]);
  });

  test('各部分加起来就是总分', () => {
    const table = tableIn(sampleGrid({ G10: 17, G11: 9 }));
    const total = levelMarksOf(table).reduce((sum, { score }) => sum + Number(score), 0);
    expect(total).toBeCloseTo(Number(table.total.score));
  });

  test('几项共用的分值只算一次', () => {
    const rows = sheetOf(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训人数 | ≥10人 | 12人 | 20 | 20
      产出指标 | 数量指标 | 培训场次 | ≥2场 | 3场 | |
      满意度指标 | 满意度 | 学员满意度 | ≥90% | 95% | 10 | 10
    `);
    expect(marksIn(tableIn(gridOf(rows, { merges: ['F3:F4', 'G3:G4'] })))).toEqual([
      '产出指标 20/20 0',
      '满意度指标 10/10 0',
    ]);
  });
});
