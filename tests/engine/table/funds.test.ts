import { tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';
import type { Field, Funds } from '../../../src/engine/table/table';

const INDICATORS = [
  ['绩效指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  [null, '甲', 1, 1, 90, 90],
];

function fundsOf(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): Funds {
  const { funds } = tableOf([...rows, ...INDICATORS], { merges });
  if (!funds) throw new Error('no funds block');
  return funds;
}

/** The rows of a block, a line each: label, then initial, budget, spent, rate, weight, score. */
function lines({ rows }: Funds): string[] {
  const text = (field: Field | null): string => field?.text ?? '∅';
  return rows.map(({ label, initial, budget, spent, rate, weight, given }) =>
    [label, ...[initial, budget, spent, rate, weight, given].map(text)].join(' | '),
  );
}

describe('资金块', () => {
  test('财政部附件1的版式：标题拆成两行两格，明细行写“—”', () => {
    const funds = fundsOf([
      ['项目资金', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['（万元）'],
      [null, '年度资金总额', null, 64, 64, 60, 10, { value: 0.9375, text: '93.75%' }, 9.38],
      [null, '其中：当年财政拨款', null, 64, 64, 60, '—', null, '—'],
      [null, '      上年结转资金', null, null, null, null, '—', null, '—'],
      [null, '  其他资金', null, null, null, null, '—', null, '—'],
      ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
      [null, '完成救助', null, null, null, '已完成救助'],
    ]);
    expect(funds.moneyUnit).toBe('万元');
    expect(lines(funds)).toEqual([
      '年度资金总额 | 64 | 64 | 60 | 93.75% | 10 | 9.38',
      '其中：当年财政拨款 | 64 | 64 | 60 |  | — | —',
      '上年结转资金 |  |  |  |  | — | —',
      '其他资金 |  |  |  |  | — | —',
    ]);
    expect(funds.rows[0]).toMatchObject({ row: 3, given: { cell: 'I3' } });
    expect(funds.rows[0]?.rate?.number?.toFixed()).toBe('0.9375');
  });

  test('标题纵向合并，合计行标签带冒号', () => {
    const funds = fundsOf(
      [
        ['资金情况\n(万元)', null, null, '全年预算数(A)', '全年执行数(B)', '分值', '执行率(B/A)', '得分'],
        [null, '年度资金总额:', null, 20, 20, 10, '100.00%', 10],
        [null, '其中:本年财政拨款', null, 20, 20, null, null, null],
      ],
      ['A1:A3', 'B1:C1', 'B2:C2', 'B3:C3'],
    );
    expect(lines(funds)).toEqual([
      '年度资金总额 | ∅ | 20 | 20 | 100.00% | 10 | 10',
      '其中:本年财政拨款 | ∅ | 20 | 20 |  |  | ',
    ]);
  });

  test.each([
    ['年初预算', '调整后预算数', '预算执行数', '预算执行率(B/A)', '权重', '得分'],
    ['年初预算数(A)', '全年(调整)预算数', '执行数(万元)', '执行率(%)', '执行率权重', '执行率得分'],
    ['年初预算数', '下达\n额度', '实际支出\n金额', '资金支出率', '分值(10分)', '自评得分'],
    ['年初预算数', '预算数(A)', '执行数(B)', '预算执行进度', '分值', '得分(10分*执行率)'],
  ])('列名 %s｜%s｜%s｜%s｜%s｜%s', (...header) => {
    expect(
      lines(
        fundsOf([
          ['资金情况', ...header],
          ['年度资金总额', 90, 100, 80, '80%', 10, 8],
        ]),
      ),
    ).toEqual(['年度资金总额 | 90 | 100 | 80 | 80% | 10 | 8']);
  });

  test.each(['年度资金总额', '年度财政资金总额', '总额', '年度总金额', '支出总额', '合计', '资金总额'])(
    '“%s”是合计行，排在最前',
    (label) => {
      const funds = fundsOf([
        ['资金情况', '来源', '预算数', '执行数', '执行率'],
        [null, '中央资金', 60, 60, '100%'],
        [null, '市县资金', 40, 20, '50%'],
        [null, label, 100, 80, '80%'],
      ]);
      expect(funds.rows.map((row) => row.label)).toEqual([label, '中央资金', '市县资金']);
    },
  );

  test('四川一体化：标题里有分值，标签列上方写“年度预算数”', () => {
    const funds = fundsOf(
      [
        [
          '预算执行情况(10分)',
          '年度预算数(万元)',
          null,
          '年初预算',
          '调整后预算数',
          '预算执行数',
          '预算执行率',
          '权重',
          '得分',
          '原因',
        ],
        [null, '总额', null, '0.00', '3.36', '3.36', '100.00%', 10, 10, '年中追加'],
        [null, '其中:财政资金', null, '0.00', '3.36', '3.36', '100.00%', '/', '/', null],
      ],
      ['A1:A3', 'J2:J3'],
    );
    expect(lines(funds)).toEqual([
      '总额 | 0.00 | 3.36 | 3.36 | 100.00% | 10 | 10',
      '其中:财政资金 | 0.00 | 3.36 | 3.36 | 100.00% | / | /',
    ]);
    expect(funds.labelWeight).toMatchObject({ text: '预算执行情况', cell: 'A1' });
    expect(funds.labelWeight?.weight?.toFixed()).toBe('10');
    expect(funds.rows.map(({ note }) => note?.text)).toEqual(['年中追加', '']);
  });

  test('湖北：没有分值列，分值写在表头括号里', () => {
    const funds = fundsOf([
      ['预算执行情况(万元)', null, '预算数(A)', '执行数(B)', '执行率(B/A)', '得分\n(20分*执行率)'],
      [null, '年度财政资金总额', 200, 195.5, '97.75%', 19.55],
    ]);
    expect(lines(funds)).toEqual(['年度财政资金总额 | ∅ | 200 | 195.5 | 97.75% | ∅ | 19.55']);
    expect(funds.labelWeight?.weight?.toFixed()).toBe('20');
  });

  test('单位是元', () => {
    const rows = [['年度资金总额', 640000, 600000, '93.75%']];
    expect(fundsOf([['项目资金 (元)', '全年预算数', '全年执行数', '执行率'], ...rows]).moneyUnit).toBe('元');
    expect(fundsOf([['金额单位：元'], ['项目资金', '全年预算数', '全年执行数', '执行率'], ...rows]).moneyUnit).toBe(
      '元',
    );
    expect(fundsOf([['项目资金', '全年预算数（元）', '全年执行数（元）', '执行率'], ...rows]).moneyUnit).toBe('元');
    expect(fundsOf([['项目资金', '全年预算数', '全年执行数', '执行率'], ...rows]).moneyUnit).toBe('万元');
  });

  test('金额自带单位时换算成资金块的单位，文字原样', () => {
    const funds = fundsOf([
      ['资金情况(万元)', null, '全年预算数(A)', '全年执行数(B)', '执行率(B/A)'],
      [null, '年度资金总额', '854万(建设500万元,示范354万元)', '259.45万元', '30%'],
      [null, '自治区补助', '3,000,000元', 300, '1'],
    ]);
    expect(funds.rows.map(({ budget, spent }) => [budget?.number?.toFixed(), spent?.number?.toFixed()])).toEqual([
      ['854', '259.45'],
      ['300', '300'],
    ]);
    expect(funds.rows[0]?.spent?.text).toBe('259.45万元');
  });

  test('各来源横排，执行数和执行率同在一格', () => {
    const funds = fundsOf([
      ['项目资金来源', '中央(万元)', '本级(万元)', '合计(万元)', '执行数(万元)/执行率'],
      [null, null, 309, 309, '300 / 97 %'],
    ]);
    expect(lines(funds)).toEqual([' | ∅ | 309 | 300 | 97 % | ∅ | ∅']);
    expect(funds.rows[0]?.rate?.number?.toFixed()).toBe('0.97');
  });

  test('一行之内，金额写在名称右边', () => {
    const funds = fundsOf([['项目名称', '甲', '资金（万元）', '全年预算数', 100, '全年执行数', 90, '执行率', '90%']]);
    expect(lines(funds)).toEqual(['资金（万元） | ∅ | 100 | 90 | 90% | ∅ | ∅']);
  });

  test('目标写在标签右边、占着资金各栏的行，不是资金', () => {
    const funds = fundsOf(
      [
        ['资金情况（元）', null, '全年预算数', '实际执行数', '执行率'],
        ['年度资金总额', null, 2350000, 2298450, '97.81%'],
        ['年度绩效目标', '建设示范点'],
      ],
      ['A1:B1', 'A2:B2', 'B3:E3'],
    );
    expect(lines(funds)).toEqual(['年度资金总额 | ∅ | 2350000 | 2298450 | 97.81% | ∅ | ∅']);
  });

  test('任务清单也列金额时，取有执行率的那一块', () => {
    const funds = fundsOf([
      ['年度主要任务', '任务名称', '预算数', '执行数'],
      [null, '任务一', 60, 50],
      ['预算执行情况', null, '预算数', '执行数', '执行率'],
      [null, '年度资金总额', 100, 90, '90%'],
    ]);
    expect(lines(funds)).toEqual(['年度资金总额 | ∅ | 100 | 90 | 90% | ∅ | ∅']);
  });

  test('上年的决算数不是今年的执行数', () => {
    const funds = fundsOf([
      ['经费情况(万元)', '2021年决算数', '2022年预算数', '2022年决算数'],
      ['支出总额', 80, 100, 90],
    ]);
    expect(lines(funds)).toEqual(['支出总额 | ∅ | 100 | 90 | ∅ | ∅ | ∅']);
  });

  test('数值格按格式带单位时，也按那个单位', () => {
    const funds = fundsOf([
      ['项目资金（万元）', null, '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', { value: 640000, text: '640000元' }, { value: 60, text: '60万元' }, '93.75%'],
    ]);
    expect([funds.rows[0]?.budget?.number?.toFixed(), funds.rows[0]?.spent?.number?.toFixed()]).toEqual(['64', '60']);
  });

  test.each([
    ['931.5', 9315000, '931.5'],
    ['931.57', 9315678, '931.5678'],
    ['9,315.0', 9315000, '9315'],
    ['0.0932', 9320000, '0.0932'],
    ['931.5万元', 9315000, '931.5'],
    ['931.50万元', 931.5, '931.5'],
    ['931.5', 931.4567, '931.4567'],
    ['(931.5)', -931.5, '-931.5'],
    ['#######', 9315000, '9315000'],
  ])('显示“%s”而格子里是 %d，按看到的单位是 %s 万元', (text, value, amount) => {
    const funds = fundsOf([
      ['项目资金（万元）', null, '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', { value, text }, 1, '1%'],
    ]);
    expect(funds.rows[0]?.budget?.number?.toFixed()).toBe(amount);
  });

  test('资金块嵌在指标区里', () => {
    const { funds, indicators } = tableOf(
      [
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['债券资金管理指标(10分)', '下达\n额度', '实际支出\n金额', '总体支出进度', null, '分值', '得分'],
        [null, '1,437', '1,400', '97.43%', null, 10, 9.74],
        ['产出指标', '数量指标', '建筑面积', '≥1000平方米', '1000平方米', 90, 90],
      ],
      { merges: ['A2:A3'] },
    );
    expect(funds && lines(funds)).toEqual([' | ∅ | 1,437 | 1,400 | 97.43% | 10 | 9.74']);
    expect(funds?.labelWeight).toMatchObject({ text: '债券资金管理指标', cell: 'A2' });
    expect(indicators.map(({ level3 }) => level3?.text)).toEqual(['建筑面积']);
  });

  test('资金块在指标下面', () => {
    const { funds, indicators, total } = tableOf([
      ...INDICATORS,
      ['总分', null, null, null, 100, 99],
      ['项目资金（万元）', null, '全年预算数', '全年执行数', '执行率', '得分'],
      [null, '年度资金总额', 10, 9, '90%', 9],
      ['注：按实填写。'],
    ]);
    expect(indicators).toHaveLength(1);
    expect(total?.given?.text).toBe('99');
    expect(funds && lines(funds)).toEqual(['年度资金总额 | ∅ | 10 | 9 | 90% | ∅ | 9']);
  });

  test('资金块接在指标后面，各列与指标的列错开', () => {
    const table = tableOf([
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '甲', 1, 1, 90, 90],
      ['资金执行', '全年预算', '全年执行', '执行率', '分值', '得分'],
      [null, 200, 170, '85%', 10, 8.5],
    ]);
    expect(table.indicators).toHaveLength(1);
    const [total] = table.funds?.rows ?? [];
    expect([total?.budget?.text, total?.spent?.text, total?.weight?.text, total?.given?.text]).toEqual([
      '200',
      '170',
      '10',
      '8.5',
    ]);
  });

  test('得分写“满分”的指标行不是资金块的表头', () => {
    const table = tableOf([
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['甲', 1, 1, 50, '满分'],
      ['乙', 1, 1, 50, 50],
    ]);
    expect(table.indicators).toHaveLength(2);
  });

  test('没有合计行，资金结构又分基本支出、项目支出的，项目支出不当合计', () => {
    const funds = fundsOf([
      ['预算情况', '部门预算总额（万元）', null, '全年预算数', '全年执行数', '执行率'],
      [null, '资金来源：（1）财政性资金', null, 2586.4, 2517.9, '97.35%'],
      [null, '（2）其他资金', null, 0, 0, null],
      [null, '资金结构：（1）基本支出', null, 1200.4, 1195.2, '99.57%'],
      [null, '（2）项目支出', null, 1386, 1322.7, '95.43%'],
    ]);
    expect(funds.rows[0]?.budget?.text).toBe('2586.4');
  });

  test('“项目支出”在“基本支出”旁边只是一项，合计写在最后一行', () => {
    const funds = fundsOf([
      ['部门预算（万元）', null, '年初预算数', '调整预算数', '执行数', '执行率'],
      [null, '基本支出', 1500, 1550, 1550, '100%'],
      [null, '项目支出', 500, 450, 420, '93.33%'],
      [null, '合计', 2000, 2000, 1970, '98.5%'],
    ]);
    expect(funds.rows.map(({ label }) => label)).toEqual(['合计', '基本支出', '项目支出']);
  });

  test('没有资金块就是没有', () => {
    expect(tableOf(INDICATORS).funds).toBeNull();
  });
});
