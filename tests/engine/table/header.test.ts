import { foundIn, linesOf, tableOf } from '../../support/tables-of';

const ROW = ['产出指标', '数量指标', '培训人次', '≥100人', '120人', 10, 9];
const LINE = '产出指标/数量指标/培训人次 | ≥100人 | 120人 | 10 | 9';

describe('表头按文字认，不按列号认', () => {
  test.each([
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['一级\n指标', '二级 指标', '三 级 指 标', '年度         指标值', '实际      完成值', '分 值', '得 分'],
    ['一级指标', '二级指标', '指标名称(三级指标)', '年初目标值(A)', '全年实际值(B)', '权重(%)', '自评得分'],
    [
      '一级指标',
      '二级指标',
      '指标内容',
      '预期指标值\n\n（包含数字及文字描述)',
      '实际完成指标值\n\n（包含数字及文字描述)',
      '权数',
      '自评分',
    ],
    ['一级指标', '二级指标', '具体指标', '预期值', '年终完成值', '指标权重(分)', '指标得分(分)'],
    ['一级', '二级', '三级', '年度目标值', '目标完成情况', '分值(10分)', '自评分数'],
    ['一级指标', '二级指标', '绩效指标名称', '2023年度指标值', '全年实际完成值', '标准分', '实际得分'],
    ['一级指标', '二级指标', '三级指标', '年度计划指标值', '实际实现值', '分值权重', '单位自评得分'],
  ])('%s｜%s｜%s｜%s｜%s｜%s｜%s', (...header) => {
    expect(linesOf(tableOf([header, ROW]))).toEqual([LINE]);
  });

  test('列的次序任意', () => {
    const table = tableOf([
      ['得分', '三级指标', '分值', '实际完成值', '一级指标', '年度指标值', '二级指标'],
      [9, '培训人次', 10, '120人', '产出指标', '≥100人', '数量指标'],
    ]);
    expect(linesOf(table)).toEqual([LINE]);
  });

  test('分值列在指标值之前', () => {
    const table = tableOf([
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '分值',
        '年度指标值',
        '全年实际值',
        '得分',
        '未完成原因及拟采取的改进措施',
      ],
      ['', '产出指标', '数量指标', '培训人次', 10, '≥100人', '120人', 9, '场地紧张'],
    ]);
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.indicators[0]?.note?.text).toBe('场地紧张');
  });

  test('表可以从任何一格开始，上面左面空着', () => {
    const table = tableOf([
      [],
      [],
      [null, null, ...'一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分'.split(' ')],
      [null, null, ...ROW],
    ]);
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.headerRows).toEqual([3]);
    expect(table.indicators[0]?.target?.cell).toBe('F4');
  });

  test('表头下的三个空行不算指标', () => {
    const header = '一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分'.split(' ');
    const table = tableOf([header, [], [], [], ROW]);
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.indicators[0]?.row).toBe(5);
  });

  test('纵向合并四行的表头', () => {
    const header = '一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分'.split(' ');
    const table = tableOf([header, [], [], [], ROW], {
      merges: 'ABCDEFG'.split('').map((name) => `${name}1:${name}4`),
    });
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.headerRows).toEqual([1, 2, 3, 4]);
  });
});

describe('两行表头', () => {
  test('上行分组，下行是列名，其余纵向合并', () => {
    const table = tableOf(
      [
        ['序号', '绩效指标', null, null, null, '自评情况', null, null, '备注'],
        [null, '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', null],
        [1, ...ROW, '无'],
      ],
      { merges: ['A1:A2', 'B1:E1', 'F1:H1', 'I1:I2'] },
    );
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.indicators[0]?.note?.text).toBe('无');
    expect(table.headerRows).toEqual([1, 2]);
  });

  test('上行“指标名称”“指标值”，下行细分', () => {
    const table = tableOf(
      [
        ['绩效\n指标', '指标名称', null, null, '指标值', null, '分值', '得分'],
        [null, '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', null, null],
        ['绩效指标', ...ROW],
      ],
      { merges: ['A1:A2', 'B1:D1', 'E1:F1', 'G1:G2', 'H1:H2'] },
    );
    expect(linesOf(table)).toEqual([LINE]);
  });

  test('粘贴后没有合并的两行表头', () => {
    const table = tableOf([
      ['绩效指标', null, null, '指标值', '完成值', '分值', '得分'],
      ['一级指标', '二级指标', '三级指标', null, null, null, null],
      ROW,
    ]);
    expect(linesOf(table)).toEqual([LINE]);
  });

  test('“年度指标值”下分指标性质、指标值、度量单位', () => {
    const table = tableOf(
      [
        ['一级指标', '二级指标', '三级指标', '年度指标值', null, null, '实际完成值', '分值', '得分'],
        [null, null, null, '指标性质', '指标值', '度量单位', null, null, null],
        ['产出指标', '数量指标', '培训人次', '≥', 100, '人', '120人', 10, 9],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2', 'I1:I2'] },
    );
    expect(linesOf(table)).toEqual([LINE]);
    expect(table.indicators[0]?.target?.cell).toBe('E3');
  });

  test('表头下一行字母或栏次不算指标', () => {
    const header = '一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分'.split(' ');
    expect(linesOf(tableOf([header, [null, null, null, 'A', 'B', 'C', 'D=B/A*C'], ROW]))).toEqual([LINE]);
    expect(linesOf(tableOf([header, [1, 2, 3, 4, 5, 6, 7], ROW]))).toEqual([LINE]);
  });
});

describe('三行表头', () => {
  test('每级下面又分名称和权重，取三级指标的权重', () => {
    const table = tableOf(
      [
        ['评价指标', null, null, null, null, null, '评分标准', '自评得分'],
        ['一级指标', null, '二级指标', null, '三级指标', null, null, null],
        ['名称', '权重(%)', '名称', '权重(%)', '名称', '权重(%)', null, null],
        ['履职效能', 50, '整体效能', 25, '产出完成情况', 10, '按完成率', 8],
        ['合计', 100, null, 100, null, 100, null, 8],
      ],
      { merges: ['A1:F1', 'A2:B2', 'C2:D2', 'E2:F2', 'G1:G3', 'H1:H3'] },
    );
    expect(linesOf(table)).toEqual(['履职效能/整体效能/产出完成情况 | ∅ | ∅ | 10 | 8']);
    expect(table.headerRows).toEqual([1, 2, 3]);
    expect(table.total?.weight?.cell).toBe('F5');
  });
});

describe('翻页后重复的表头', () => {
  test('不断开表，也不算指标', () => {
    const header = ['三级指标', '指标值', '完成值', '分值', '得分'];
    const { tables } = foundIn([
      header,
      ['甲', '1个', '1个', 5, 5],
      header,
      ['乙', '2个', '2个', 5, 5],
      ['总分', null, null, 10, 10],
    ]);
    expect(tables.map(linesOf)).toEqual([['∅/∅/甲 | 1个 | 1个 | 5 | 5', '∅/∅/乙 | 2个 | 2个 | 5 | 5']]);
  });

  test('连标题“（续）”一起重复也不断开', () => {
    const header = ['三级指标', '指标值', '完成值', '分值', '得分'];
    const { tables } = foundIn([
      ['项目支出绩效自评表'],
      header,
      ['甲', 1, 1, 5, 5],
      ['项目支出绩效自评表（续）'],
      header,
      ['乙', 2, 2, 5, 5],
    ]);
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([2]);
  });
});

describe('别处的表头', () => {
  const LINE = '∅/∅/清淤长度 | ≥20公里 | 21公里 | 50 | 50';

  test.each([
    ['指标名称', '目标', '实际', '权重%', '得分'],
    ['考核指标', '计划目标', '完成情况', '满分', '自评打分'],
    ['指标名称', '计划完成值', '实际完成情况', '分值', '自评分'],
    ['具体指标', '预计完成数', '全年完成数', '标准分', '打分'],
  ])('%s｜%s｜%s｜%s｜%s', (...header) => {
    expect(linesOf(tableOf([header, ['清淤长度', '≥20公里', '21公里', 50, 50]]))).toEqual([LINE]);
  });

  test('级数写成罗马数字', () => {
    const header = ['Ⅰ级指标', 'II级指标', 'Ⅲ级指标', '指标值', '完成值', '分值', '得分'];
    const [line] = linesOf(tableOf([header, ['产出', '数量', '清淤长度', '≥20公里', '21公里', 50, 50]]));
    expect(line).toBe(LINE.replace('∅/∅', '产出/数量'));
  });

  test('“绩效指标性质”“绩效度量单位”', () => {
    const header = ['三级指标', '绩效指标性质', '绩效指标值', '绩效度量单位', '完成值', '得分'];
    const [line] = linesOf(tableOf([header, ['清淤长度', '大于等于', 20, '公里', 21, 50]]));
    expect(line).toBe('∅/∅/清淤长度 | ≥20公里 | 21 | ∅ | 50');
  });

  test('“指标值”下分“预期”和“实际”', () => {
    const rows = [
      ['指标名称', '指标值', null, '分值', '得分'],
      [null, '预期', '实际'],
      ['清淤长度', '≥20公里', '21公里', 50, 50],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2'];
    expect(linesOf(tableOf(rows, { merges }))).toEqual([LINE]);
  });

  test('全年的完成值旁边还有上半年的，取全年的', () => {
    for (const part of ['1-6月完成值', '上半年完成值', '前三季度完成值']) {
      const rows = [
        ['指标名称', '指标值', part, '1-12月完成值', '分值', '得分'],
        ['清淤长度', '≥20公里', '9公里', '21公里', 50, 50],
      ];
      expect(linesOf(tableOf(rows))).toEqual([LINE]);
    }
  });

  test('“扣分说明”是原因，“指标说明”不是', () => {
    const rows = [
      ['指标名称', '指标说明', '指标值', '完成值', '分值', '得分', '扣分说明'],
      ['清淤长度', '按设计', '≥20公里', '19公里', 50, 47.5, '雨季停工'],
    ];
    expect(tableOf(rows).indicators[0]?.note?.text).toBe('雨季停工');
  });
});
