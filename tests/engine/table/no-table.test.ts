import { foundIn } from '../../support/tables-of';
import { say } from '../../../src/engine/message/phrase';
import type { Entry } from '../../support/grid-of';

function reasons(rows: readonly (readonly Entry[])[]): string[] {
  const { tables, skipped } = foundIn(rows, { sheet: '表一' });
  expect(tables).toHaveLength(0);
  return skipped.map(({ reason }) => say(reason, 'zh-CN'));
}

describe('不是自评表的，不动它并说明为什么', () => {
  test('空表', () => {
    expect(reasons([])).toEqual(['工作表“表一”是空的。']);
    expect(reasons([[], [null, '  ']])).toEqual(['工作表“表一”是空的。']);
  });

  test('说明文字', () => {
    const [reason] = reasons([
      ['填表说明'],
      ['1.三级指标应当量化。'],
      ['2.得分不得超过分值，年度指标值以批复为准，实际完成值据实填写。'],
    ]);
    expect(reason).toContain('不是绩效自评表');
  });

  test.each([
    [
      ['用途', '金额（万元）'],
      ['工程尾款', 43.96],
      ['合计', 200],
    ],
    [['序号', '项目名称', '覆盖人数（人）', '人均标准（元/人）', '金额（元）']],
    [
      ['支出内容 (经济科目)', '计划支出数', '实际支出数'],
      ['水费', 20, 18],
    ],
    [
      ['项目', '年初预算数', '全年执行数', '执行率'],
      ['办公费', 20, 18, '90%'],
    ],
  ])('资金清单 %s', (...rows) => {
    expect(reasons(rows)[0]).toContain('只列资金');
  });

  test('只有名称和分值的指标体系', () => {
    expect(
      reasons([
        ['一级指标', '分值', '说明'],
        ['产出指标', 50, '数量、质量、时效'],
        ['效益指标', 30, '经济、社会'],
      ])[0],
    ).toContain('不是绩效自评表');
  });

  test('人员名册', () => {
    expect(
      reasons([
        ['姓名', '单位', '得分'],
        ['张某', '某局', 90],
      ])[0],
    ).toContain('不是绩效自评表');
  });

  test('只剩资金块的自评表仍是表', () => {
    const { tables, skipped } = foundIn([
      ['某项目绩效目标自评表'],
      ['项目名称', '甲项目'],
      ['项目资金', '全年预算数', '全年执行数', '预算执行率'],
      ['年度资金总额:', 40, 40, '100%'],
    ]);
    expect(skipped).toEqual([]);
    expect(tables[0]).toMatchObject({ kind: 'funds', indicators: [], headerRows: [], project: { text: '甲项目' } });
    expect(tables[0]?.funds?.rows[0]?.spent?.number?.toFixed()).toBe('40');
  });
});

describe('空白模板', () => {
  test.each([
    ['只有表头', []],
    [
      '只有一、二级指标',
      [
        ['产出指标', '数量指标', '指标1：'],
        [null, null, '指标2：'],
        [null, null, '……'],
        [null, '质量指标', '指标1：'],
      ],
    ],
    [
      '名称和分值已印好',
      [
        ['产出指标', '数量指标', '培训人次', null, null, 50],
        ['总分', null, null, null, null, 100],
      ],
    ],
  ])('%s：给出空表和原因', (_, rows) => {
    const { tables, skipped } = foundIn([
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ...rows,
    ]);
    expect(tables).toHaveLength(1);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.area).toEqual(tables[0]?.area);
    expect(skipped.map(({ reason }) => say(reason, 'en'))).toEqual([
      expect.stringContaining('“项目支出绩效自评表” is still a blank form'),
    ]);
  });

  test('没有标题时用工作表名称', () => {
    const { skipped } = foundIn([['三级指标', '指标值', '完成值', '得分']], { sheet: '附件2' });
    expect(skipped.map(({ reason }) => say(reason, 'zh-CN'))).toEqual([expect.stringContaining('“附件2”还是空白模板')]);
  });
});
