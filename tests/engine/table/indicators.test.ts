import { linesOf, tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';
import type { Table } from '../../../src/engine/table/table';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'];

function table(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): Table {
  return tableOf([HEADER, ...rows], { merges });
}

describe('指标行', () => {
  test('占位行“指标2:”“……”和空行不算', () => {
    const lines = linesOf(
      table([
        ['产出指标', '数量指标', '指标1：培训人次', '≥100人', '120人', 10, 9],
        [null, null, '指标2:', null, null, null, null],
        [null, null, '……', null, null, '/', null],
        [null, null, null, null, null, null, null, '无'],
        [null, '成本指标', '无', null, null, null, null],
        [null, '时效指标', null, null, null, null, null, '无'],
      ]),
    );
    expect(lines).toEqual(['产出指标/数量指标/培训人次 | ≥100人 | 120人 | 10 | 9']);
  });

  test('“其他需要说明事项”不是指标，后面的总分照样读', () => {
    const { indicators, total } = table([
      ['产出指标', '数量指标', '培训人次', '≥100人', '120人', 10, 9],
      ['其他需要说明事项', null, '无'],
      ['总分', null, null, null, null, 10, 9],
    ]);
    expect(indicators).toHaveLength(1);
    expect(total?.given?.text).toBe('9');
  });

  test('有名称而没有填值的指标照样读出', () => {
    expect(
      linesOf(
        table([
          ['产出指标', '数量指标', '培训人次'],
          [null, null, '场次', 5, 5, 5, 5],
        ]),
      )[0],
    ).toBe('产出指标/数量指标/培训人次 |  |  |  | ');
  });

  test('没有名称而有分值的指标照样读出，三级指标为空', () => {
    expect(linesOf(table([['过程(20%)', '资金管理', null, null, '支出率66.10%', 8, 5.29]]))).toEqual([
      '过程/资金管理/∅ |  | 支出率66.10% | 8 | 5.29',
    ]);
  });

  test('“其中”开头且没有分值的行是明细', () => {
    const { indicators } = table([
      ['产出指标', '数量指标', '★种植面积', '29.5亩', '29.5亩', 20, 20],
      [null, null, '其中桃树种植面积', '1.5亩', '1.5亩', null, null],
      [null, null, '其中：大棚面积', '3亩', '3亩', 5, 5],
    ]);
    expect(indicators.map(({ level3, detail }) => [level3?.text, detail])).toEqual([
      ['种植面积', false],
      ['其中桃树种植面积', true],
      ['其中：大棚面积', false],
    ]);
  });

  test('小计行不是指标，也不断开表', () => {
    const found = table([
      ['产出指标', '数量指标', '甲', 1, 1, 25, 25],
      [null, '小计', null, null, null, 25, 25],
      ['产出指标小计', null, null, null, null, 25, 25],
      ['效益指标', '社会效益指标', '乙', 1, 1, 25, 20],
      ['合计', null, null, null, null, 25, 20],
      ['满意度指标', '满意度指标', '丙', 1, 1, 10, 10],
      ['合计', null, null, null, null, 60, 55],
    ]);
    expect(linesOf(found).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      '产出指标/数量指标/甲',
      '效益指标/社会效益指标/乙',
      '满意度指标/满意度指标/丙',
    ]);
    expect(found.total?.row).toBe(8);
  });

  test('一级指标合并区里的“小计”写在三级指标列', () => {
    const lines = linesOf(
      table(
        [
          ['产出指标', '数量指标', '甲', 1, 1, 25, 25],
          [null, null, '小计', null, null, 25, 25],
          ['效益指标', '社会效益指标', '乙', 1, 1, 25, 20],
        ],
        ['A2:A3', 'B2:B3'],
      ),
    );
    expect(lines).toHaveLength(2);
  });

  test('三级指标名恰似表尾用语时，有分值就是指标', () => {
    const lines = linesOf(
      table([
        ['管理效率', '绩效管理', '项目负责人', 1, 1, 5, 5],
        ['备注', '结果应用', '改进措施', 1, 1, 5, 5],
        ['预算执行', '预算执行情况', '执行率', '100%', '98%', 5, 5],
      ]),
    );
    expect(lines).toHaveLength(3);
  });
});

describe('名称在最左一列', () => {
  test('“绩效目标”“改进措施”旁边有得分就是指标，“总分”不是', () => {
    const rows = [
      ['三级指标', '分值', '得分'],
      ['绩效目标', 5, 5],
      ['改进措施', 5, 4],
      ['存在问题', '无'],
      ['总分', 10, 9],
    ];
    const found = tableOf(rows);
    expect(found.indicators.map(({ level3 }) => level3?.text)).toEqual(['绩效目标', '改进措施']);
    expect(found.total?.given?.text).toBe('9');
  });
});

describe('一个指标印在几行上', () => {
  test('各列都纵向合并的行只算一个指标', () => {
    const found = table(
      [['产出指标', '数量指标', '甲', '≥5个', '6个', 10, 10], [], [null, null, '乙', '≥1个', '1个', 10, 10]],
      ['A2:A4', 'B2:B4', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'],
    );
    expect(linesOf(found)).toHaveLength(2);
    expect(found.indicators[0]).toMatchObject({ row: 2, rows: [2, 3] });
  });

  test('指标值和完成值折到下一行时接回来', () => {
    const found = table([
      ['产出指标', '数量指标', '甲', '完成宣传片', '已完成', 10, 10],
      [null, null, null, '和方案编制', '方案编制', null, null],
    ]);
    expect(linesOf(found)).toEqual(['产出指标/数量指标/甲 | 完成宣传片和方案编制 | 已完成方案编制 | 10 | 10']);
    expect(found.indicators[0]?.rows).toEqual([2, 3]);
    expect(found.indicators[0]?.target?.cell).toBe('D2');
  });

  test('同一名称合并两行而各有目标和分值，是两个指标', () => {
    const found = table(
      [
        ['产出指标', '数量指标', '甲', '5个', '5个', 5, 5],
        [null, null, null, '100%', '90%', 5, 4],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3'],
    );
    expect(linesOf(found)).toEqual([
      '产出指标/数量指标/甲 | 5个 | 5个 | 5 | 5',
      '产出指标/数量指标/甲 | 100% | 90% | 5 | 4',
    ]);
  });
});

describe('几个指标共用一格', () => {
  test('合并的得分只算在第一个指标上，其余记下它的行号', () => {
    const { indicators } = table(
      [
        ['产出指标', '数量指标', '甲', '5个', '5个', 5, 10],
        [null, null, '乙', '6个', '6个', 5, null],
        [null, '质量指标', '丙', '7个', '7个', 5, 5],
      ],
      ['G2:G3'],
    );
    expect(indicators.map(({ given, sharedWith }) => [given?.text, given?.cell, sharedWith])).toEqual([
      ['10', 'G2', null],
      ['', 'G2', 2],
      ['5', 'G4', null],
    ]);
    expect(indicators[1]?.given?.number).toBeNull();
    expect(indicators[1]?.weight?.text).toBe('5');
  });

  test('分值和得分都合并', () => {
    const { indicators } = table(
      [
        ['产出指标', '数量指标', '甲', '5个', '5个', 10, 8],
        [null, null, '乙', '6个', '6个', null, null],
        [null, null, '丙', '6个', '6个', null, null],
      ],
      ['F2:F4', 'G2:G4'],
    );
    expect(indicators.map(({ weight, given, sharedWith }) => [weight?.text, given?.text, sharedWith])).toEqual([
      ['10', '8', null],
      ['', '', 2],
      ['', '', 2],
    ]);
  });

  test('合并的偏差原因各行都读得到', () => {
    const { indicators } = table(
      [
        ['产出指标', '数量指标', '甲', '5个', '5个', 10, 8, '受汛期影响'],
        [null, null, '乙', '6个', '6个', 5, 4, null],
      ],
      ['H2:H3'],
    );
    expect(indicators.map(({ note }) => note?.text)).toEqual(['受汛期影响', '受汛期影响']);
  });
});

describe('格里的内容', () => {
  test('公式、值、显示的文字和精确的数都在', () => {
    const { indicators } = table([
      [
        '产出指标',
        '数量指标',
        '合格率',
        { value: 0.95, text: '95%', format: '0%' },
        { value: 0.9, text: '90%', format: '0%' },
        10,
        { value: 9.47, text: '9.47', formula: 'F2*E2/D2' },
      ],
    ]);
    expect(indicators[0]?.target).toMatchObject({ cell: 'D2', text: '95%', value: 0.95, formula: null });
    expect(indicators[0]?.target?.number?.toFixed()).toBe('0.95');
    expect(indicators[0]?.given).toMatchObject({ cell: 'G2', text: '9.47', formula: 'F2*E2/D2' });
  });

  test('隐藏的行照样读', () => {
    const rows = [HEADER, ['产出指标', '数量指标', '甲', 1, 1, 1, 1], [null, null, '乙', 1, 1, 1, 1]];
    expect(tableOf(rows, { hiddenRows: [1, 2] }).indicators).toHaveLength(2);
  });

  test('分值误填进指标值和完成值列时原样读出', () => {
    expect(linesOf(table([['产出指标', '数量指标', '甲', 20, 20, 20, 20]]))).toEqual([
      '产出指标/数量指标/甲 | 20 | 20 | 20 | 20',
    ]);
  });

  test('目标写在名称里时名称原样保留', () => {
    expect(
      table([['产出指标', '数量指标', '年度资金支付完成率100%', null, null, 10, 10]]).indicators[0]?.level3?.text,
    ).toBe('年度资金支付完成率100%');
  });
});

describe('只有一列名称', () => {
  test('单独一行的“一、产出指标（60分）”是一级指标，名称是三级指标', () => {
    const table = tableOf([
      ['评价内容', '目标值', '完成值', '标准分', '自评分'],
      ['一、产出指标（60分）'],
      ['1.清淤长度', '≥20公里', '21公里', 60, 60],
      ['二、效益指标（40分）'],
      ['1.受益村', '12个', '12个', 40, 40],
    ]);
    expect(linesOf(table)).toEqual([
      '产出指标/∅/清淤长度 | ≥20公里 | 21公里 | 60 | 60',
      '效益指标/∅/受益村 | 12个 | 12个 | 40 | 40',
    ]);
  });

  test.each([
    ['供养老人（人）', '人'],
    ['人均成本(元/人·月)', '元/人·月'],
    ['达标率（%）', '%'],
    ['合格率（抽检）', ''],
    ['新建泵站', ''],
  ])('名称“%s”带着单位“%s”', (name, unit) => {
    const [row] = tableOf([
      ['三级指标', '指标值', '完成值', '得分'],
      [name, '≥95', 96, 10],
    ]).indicators;
    expect(row?.unitText).toBe(unit);
    expect(row?.level3?.text).toBe(name);
  });

  test('有单位列时不看名称里的括号', () => {
    const [row] = tableOf([
      ['三级指标', '指标值', '单位', '完成值', '得分'],
      ['供养老人（人）', '≥95', null, 96, 10],
    ]).indicators;
    expect(row?.unitText).toBe('');
  });
});
