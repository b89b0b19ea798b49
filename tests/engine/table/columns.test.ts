import { linesOf, tableOf } from '../../support/tables-of';

const ROW = ['产出指标', '数量指标', '培训人次', '≥100人', '120人', 10, 9];
const LINE = '产出指标/数量指标/培训人次 | ≥100人 | 120人 | 10 | 9';

describe('名称列的各种写法', () => {
  test.each([
    ['产出指标', '产出指标/∅/甲'],
    ['数量', '∅/数量/甲'],
  ])('“指标类型”列里写的是“%s”，看内容定是哪一级', (type, labels) => {
    const [line] = linesOf(
      tableOf([
        ['指标类型', '三级指标', '指标值', '完成值'],
        [type, '甲', 1, 1],
      ]),
    );
    expect(line).toBe(`${labels} | 1 | 1 | ∅ | ∅`);
  });

  test('“项目｜考核内容｜考核指标｜年度工作目标｜权数｜考评得分”', () => {
    const [line] = linesOf(
      tableOf([
        ['项目', '考核内容', '考核指标', '指标说明', '年度工作目标', '评分标准', '权数', '考评得分'],
        ['支出管理(60分)', '结转结余', '结转结余率', '按公式', '≤9%', '按比例', 20, 18],
      ]),
    );
    expect(line).toBe('支出管理/结转结余/结转结余率 | ≤9% | ∅ | 20 | 18');
  });

  test('没有一级、二级指标列', () => {
    const table = tableOf([
      ['绩效指标', '指标名称', '计量单位', '指标性质', '指标值', '指标权重(分)', '全年完成值', '指标得分(分)', '说明'],
      [null, '森林抚育面积', '万亩', '≥', 8, 10, 8, 10, null],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/森林抚育面积 | ≥8万亩 | 8 | 10 | 10']);
  });

  test('“评价指标｜评价内容｜指标名称”：侧栏文字不是一级指标', () => {
    const table = tableOf(
      [
        ['评价指标', '评价内容', '指标名称', '指标说明', '目标值', '分值', '备注'],
        ['项目年度绩效目标(定量指标)', '产出数量指标', '资助人数', '达到预计值', 2100, 10, null],
        [null, null, '资金支出率', '达到目标值', '95%', 10, null],
      ],
      { merges: ['A2:A3', 'B2:B3'] },
    );
    expect(linesOf(table)).toEqual([
      '∅/产出数量指标/资助人数 | 2100 | ∅ | 10 | ∅',
      '∅/产出数量指标/资金支出率 | 95% | ∅ | 10 | ∅',
    ]);
  });

  test.each([
    ['未完成原因', '改进措施', null, '加强摸底', '加强摸底'],
    ['未完成原因', '改进措施', '工期延误', '加强摸底', '工期延误'],
    ['经费保障原因', '其他原因', null, '√', '√'],
  ])('原因分作两栏（%s、%s）的，有一栏写了就算写了', (first, second, reason, measure, expected) => {
    const table = tableOf([
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', first, second],
      [...ROW, reason, measure],
    ]);
    expect(table.indicators[0]?.note?.text).toBe(expected);
  });

  test('“项目权重｜评价内容”', () => {
    const table = tableOf(
      [
        ['项目权重', '评价内容', '分值', '自评分', '复核分', '评价标准及依据'],
        ['项目管理 13 分', '财务制度', 3, 2, 1, '制度齐全'],
        [null, '组织机构', 2, 2, null, '专人负责'],
      ],
      { merges: ['A2:A3'] },
    );
    expect(linesOf(table)).toEqual(['项目管理/∅/财务制度 | ∅ | ∅ | 3 | 2', '项目管理/∅/组织机构 | ∅ | ∅ | 2 | 2']);
    expect(table.indicators[0]?.level1?.weight?.toFixed()).toBe('13');
  });

  test('“绩效指标”横跨三列，下面分列写一、二、三级', () => {
    const table = tableOf(
      [
        ['绩效指标', null, null, '指标值', '完成值', '分值', '得分'],
        ROW,
        [null, null, '培训场次', '5场', '5场', 10, 10],
      ],
      { merges: ['A1:C1', 'A2:A3', 'B2:B3'] },
    );
    expect(linesOf(table)).toEqual([LINE, '产出指标/数量指标/培训场次 | 5场 | 5场 | 10 | 10']);
  });

  test('“指标名称”横跨两列而下面也合并时，仍是一列', () => {
    const table = tableOf(
      [
        ['指标名称', null, '指标值', '完成值', '得分'],
        ['培训人次', null, '≥100人', '120人', 9],
      ],
      { merges: ['A1:B1', 'A2:B2'] },
    );
    expect(linesOf(table)).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | ∅ | 9']);
  });

  test('只到二级指标', () => {
    const table = tableOf([
      ['一级指标', '二级指标', '分值', '得分'],
      ['产出', '数量', 10, 9],
      ['', '质量', 10, 10],
    ]);
    expect(linesOf(table)).toEqual(['产出/数量/∅ | ∅ | ∅ | 10 | 9', '产出/质量/∅ | ∅ | ∅ | 10 | 10']);
  });

  test('每一级各有权重列时，取名称右边的那一列', () => {
    const table = tableOf([
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '年度指标值', '实际完成值', '得分'],
      ['产出指标', 50, '数量指标', 20, '培训人次', 10, '≥100人', '120人', 9],
    ]);
    expect(linesOf(table)).toEqual([LINE]);
  });
});

describe('分数与说明列', () => {
  test('“自评得分”旁边的“复核分”“得分系数”不取', () => {
    const table = tableOf([
      ['三级指标', '指标值', '完成值', '分值', '复核分', '得分系数(%)', '自评得分', '主管部门评分'],
      ['培训人次', '≥100人', '120人', 10, 7, '90%', 9, 8],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | 10 | 9']);
  });

  test('“得分”与“自评得分”并存时取自评得分', () => {
    const table = tableOf([
      ['三级指标', '指标值', '完成值', '分值', '得分', '自评得分'],
      ['培训人次', '≥100人', '120人', 10, 8, 9],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | 10 | 9']);
  });

  test('目标和完成写在“指标值”的括号里', () => {
    const table = tableOf([
      ['三级指标', '指标值（年度目标）', '指标值（实际完成）', '得分'],
      ['甲', 5, 6, 10],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/甲 | 5 | 6 | ∅ | 10']);
  });

  test('年中调整过的指标值填了就用它，没填用年初的', () => {
    const table = tableOf([
      ['三级指标', '年初指标值', '调整指标值', '全年完成值', '得分'],
      ['甲', 5, 6, 6, 10],
      ['乙', 7, '/', 7, 10],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/甲 | 6 | 6 | ∅ | 10', '∅/∅/乙 | 7 | 7 | ∅ | 10']);
    expect(table.indicators.map(({ target }) => target?.cell)).toEqual(['C2', 'B3']);
  });

  test('“上年同期指标值”不是目标', () => {
    const table = tableOf([
      ['三级指标', '上年同期指标值', '年度指标值', '实际完成值', '得分'],
      ['甲', 4, 5, 6, 10],
    ]);
    expect(linesOf(table)).toEqual(['∅/∅/甲 | 5 | 6 | ∅ | 10']);
  });

  test('“实际完成值”横跨数值和单位两列', () => {
    const table = tableOf(
      [
        ['三级指标', '指标值', '实际完成值', null, '得分'],
        ['甲', '5人', 6, '人', 10],
      ],
      { merges: ['C1:D1'] },
    );
    expect(linesOf(table)).toEqual(['∅/∅/甲 | 5人 | 6人 | ∅ | 10']);
  });

  test('偏差原因优先于备注', () => {
    const table = tableOf([
      ['三级指标', '指标值', '完成值', '得分', '备注', '偏差原因分析 及改进措施'],
      ['培训人次', '≥100人', '90人', 9, '见附件', '报名不足'],
    ]);
    expect(table.indicators[0]?.note?.text).toBe('报名不足');
  });

  test('写成“10分”的分值读得出数', () => {
    const table = tableOf([
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['培训人次', '≥100人', '120人', '10分', '9.5 分'],
    ]);
    expect(table.indicators[0]?.weight?.number?.toFixed()).toBe('10');
    expect(table.indicators[0]?.given?.number?.toFixed()).toBe('9.5');
  });

  test('没有分值列（湖北）、没有得分列（转移支付）、只有目标的申报表', () => {
    const rows = [
      ['三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
      ['三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
    ];
    expect(
      rows.map((header) =>
        tableOf([header, ['甲', '乙', '丙', '丁']]).indicators.map((row) => [row.weight, row.given?.text ?? null]),
      ),
    ).toEqual([[[null, '丁']], [[null, null]], [[null, null]]]);
  });
});
