import { tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';
import type { Table } from '../../../src/engine/table/table';

const INDICATORS = [
  ['三级指标', '指标值', '完成值', '分值', '得分'],
  ['甲', 1, 1, 90, 90],
];

function under(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): Table {
  return tableOf([...rows, ...INDICATORS], { merges });
}

describe('基本信息', () => {
  test('标题、年度、项目、主管部门、实施单位', () => {
    const table = under(
      [
        ['项目支出绩效自评表'],
        ['（2023年度）'],
        ['项目名称', null, '困难职工慰问'],
        ['主管部门', null, '某县总工会', '实施单位', '某县职工服务中心'],
      ],
      ['A1:E1', 'A2:E2', 'A3:B3', 'C3:E3', 'A4:B4'],
    );
    expect(table.title).toMatchObject({ text: '项目支出绩效自评表', cell: 'A1' });
    expect([table.year, table.yearCell]).toEqual(['2023', 'A2']);
    expect(table.project).toMatchObject({ text: '困难职工慰问', cell: 'C3' });
    expect(table.department).toMatchObject({ text: '某县总工会', cell: 'C4' });
    expect(table.unit).toMatchObject({ text: '某县职工服务中心', cell: 'E4' });
  });

  test.each([
    ['项目名称', '主管部门', '实施单位'],
    ['项目名称：', '项目主管部门', '项目实施单位（盖章）'],
    ['政策(项目)名称', '主管单位', '资金使用单位'],
    ['专项名称', '部门(单位)名称', '项目单位'],
    ['专项（项目）名称', '省级主管部门', '单位名称'],
  ])('标签 %s｜%s｜%s', (project, department, unit) => {
    const table = under([
      [project, '甲项目'],
      [department, '乙局', unit, '丙中心'],
    ]);
    expect([table.project?.text, table.department?.text, table.unit?.text]).toEqual(['甲项目', '乙局', '丙中心']);
  });

  test('标签和内容写在一格，全角半角冒号都行', () => {
    const table = under([
      ['项目名称：甲项目', null, '主管部门: 乙局'],
      ['单位名称:丙中心', null, null, '填报日期:2024年1月5日'],
    ]);
    expect([table.project?.text, table.department?.text, table.unit?.text]).toEqual(['甲项目', '乙局', '丙中心']);
    expect(table.project?.cell).toBe('A1');
    expect(table.year).toBeNull();
  });

  test('粘贴后没有合并，内容隔着空格', () => {
    const table = under([
      ['项目名称', null, '甲项目'],
      ['主管部门', null, '乙局', '实施单位', null, '丙中心'],
    ]);
    expect([table.project?.text, table.department?.text, table.unit?.text]).toEqual(['甲项目', '乙局', '丙中心']);
  });

  test('没有填的内容是空的，不拿后面的标签顶替', () => {
    const table = under([
      ['项目名称', null, '项目负责人及电话', '张某'],
      ['主管部门', '实施单位', '丙中心'],
    ]);
    expect(table.project).toMatchObject({ text: '', cell: 'B1' });
    expect(table.department).toMatchObject({ text: '' });
    expect(table.unit?.text).toBe('丙中心');
  });

  test('实施单位优先于单位名称', () => {
    expect(under([['单位名称:农业科'], ['项目实施单位', '农技站']]).unit?.text).toBe('农技站');
  });

  test('“单位：万元”说的是金额单位', () => {
    expect(under([['项目自评表'], ['单位：万元']]).unit).toBeNull();
    expect(under([['项目自评表'], ['单位：元'], ['单位名称', '某局']]).unit?.text).toBe('某局');
  });

  test('系统编码是名称的一部分', () => {
    expect(under([['项目名称', '51000021R000000019951-工资性支出']]).project?.text).toBe(
      '51000021R000000019951-工资性支出',
    );
  });

  test('报表编号和附件号不是标题', () => {
    const table = under([['报表编号:510000_0013zp'], ['附件1'], ['部门预算项目支出绩效自评表(2023年度)']]);
    expect(table.title?.text).toBe('部门预算项目支出绩效自评表(2023年度)');
    expect(table.year).toBe('2023');
  });

  test('单独一行的年度优先于标题里的年度', () => {
    const table = under([['2022年度项目支出绩效自评表'], ['( 2023 年度 )']]);
    expect([table.year, table.yearCell]).toEqual(['2023', 'A2']);
  });

  test('中文数字的年度', () => {
    expect(under([['项目支出绩效自评表'], ['（二〇二三年度）']]).year).toBe('2023');
    expect(under([['二○二四年项目支出绩效自评表']]).year).toBe('2024');
  });

  test('标题右边另有编号', () => {
    expect(under([['项目支出绩效自评表', null, null, '编号：07']]).title?.text).toBe('项目支出绩效自评表');
  });

  test('年度写在目标一栏前面', () => {
    const table = under([['2024年绩效目标', '1.完成慰问。']], ['B1:E1']);
    expect(table.year).toBe('2024');
    expect(table.goal?.expected?.text).toBe('1.完成慰问。');
  });

  test('表上方的清单不混进来', () => {
    const table = under([
      ['绩效自评项目清单'],
      ['序号', '项目名称', '金额'],
      [1, '别的项目', 5],
      [],
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '甲项目'],
    ]);
    expect(table.title?.text).toBe('项目支出绩效自评表');
    expect(table.project?.text).toBe('甲项目');
    expect(table.area.top).toBe(4);
  });
});

describe('表的范围', () => {
  test('从标题到最后一行，宽到表头和基本信息的边', () => {
    const { area } = tableOf([
      [],
      [null, '项目支出绩效自评表', null, null, null, null, null, null, '草稿'],
      [null, '项目名称', '甲', null, null, '自评总分', 95],
      [null, '三级指标', '指标值', '完成值', '得分', '佐证'],
      [null, '甲', 1, 1, 90, '有'],
      [null, '总分', null, null, 90],
    ]);
    expect(area).toEqual({ top: 1, left: 1, bottom: 5, right: 6 });
  });
});

describe('年度总体目标', () => {
  test('预期目标和实际完成情况在标签下面一行', () => {
    const { goal } = under(
      [
        ['年度总体目标', '预期目标', null, '实际完成情况'],
        [null, '救助500人', null, '救助520人'],
      ],
      ['A1:A2', 'B1:C1', 'B2:C2', 'D1:E1', 'D2:E2'],
    );
    expect(goal?.expected).toMatchObject({ text: '救助500人', cell: 'B2' });
    expect(goal?.actual).toMatchObject({ text: '救助520人', cell: 'D2' });
  });

  test.each([
    ['年初设定目标', '年度总体目标完成情况综述'],
    ['项目年度目标', '年度目标完成情况'],
    ['预期目标', '全年实际完成情况'],
    ['年度目标', '目标实际完成情况'],
    ['总体目标', '全年实际完成情况'],
  ])('标签 %s｜%s', (expected, actual) => {
    const { goal } = under([
      ['年度总体目标', expected, null, actual],
      [null, '甲', null, '乙'],
    ]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual(['甲', '乙']);
  });

  test('侧栏写着“总体目标完成情况”', () => {
    const { goal } = under([
      ['总体目标完成情况', '总体目标', null, '全年实际完成情况'],
      [null, '甲', null, '乙'],
    ]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual(['甲', '乙']);
  });

  test('目标和完成情况直接写在侧栏右边', () => {
    const { goal } = under([['年度总体目标', '落实保洁。', null, '已落实保洁。']]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual(['落实保洁。', '已落实保洁。']);
  });

  test('目标和完成情况各占一行，都写在标签右边', () => {
    const { goal } = under([
      ['年度总目标', '落实保洁。'],
      ['绩效目标完成情况', '已落实保洁。'],
    ]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual(['落实保洁。', '已落实保洁。']);
  });

  test.each([
    ['调整后的目标', '调整后的目标'],
    ['无', '年初的目标'],
  ])('全年（调整）目标写“%s”', (adjusted, expected) => {
    const { goal } = under([
      ['当年绩效目标', '年初绩效目标', '全年(调整)绩效目标', '全年目标实际完成情况'],
      [null, '年初的目标', adjusted, '已完成'],
    ]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual([expected, '已完成']);
  });

  test('“绩效目标｜实际完成情况”，内容在下面一行', () => {
    const { goal } = under([
      ['绩效目标', null, '实际完成情况'],
      ['清淤二十公里', null, '已清淤二十一公里'],
    ]);
    expect([goal?.expected?.text, goal?.actual?.text]).toEqual(['清淤二十公里', '已清淤二十一公里']);
  });

  test('任务清单的完成情况不是目标的', () => {
    expect(
      under([
        ['任务名称', '主要内容', '完成情况'],
        ['任务一', '粮食生产', '完成'],
      ]).goal,
    ).toBeNull();
  });

  test('没有就是没有', () => {
    expect(under([['项目名称', '甲项目']]).goal).toBeNull();
  });
});

describe('表的种类', () => {
  test.each([
    ['项目支出绩效自评表', 'project'],
    ['2023年度部门整体支出绩效自评表', 'department'],
    ['中央对地方转移支付绩效目标自评表', 'transfer'],
    ['地方政府专项债券项目绩效自评表', 'bond'],
  ])('%s：%s', (title, kind) => {
    expect(under([[title]]).kind).toBe(kind);
  });

  test('写着“转移支付（项目）名称”的是转移支付表', () => {
    expect(under([['某补助资金绩效目标自评'], ['转移支付（项目）名称', '某补助资金']]).kind).toBe('transfer');
  });

  test('只有名称和得分的是得分清单，标题写部门整体的是部门表', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '得分'],
      ['管理效率', '预算编制', '绩效目标设置', 1],
    ];
    expect(tableOf(rows).kind).toBe('scorelist');
    expect(tableOf([['部门整体支出绩效自评得分表'], ...rows]).kind).toBe('department');
  });

  test('没有分值得分的“绩效指标完成情况”是完成情况表', () => {
    const rows = [
      ['绩效指标完成情况', '三级指标', '预期指标值', '实际完成指标值'],
      [null, '甲', 1, 1],
    ];
    expect(tableOf(rows, { merges: ['A1:A2'] }).kind).toBe('completion');
  });
});
