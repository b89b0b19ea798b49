import { sum } from '../../../src/engine/number/decimal';
import { plainText } from '../../../src/engine/number/round';
import type { AllocationRow } from '../../../src/engine/table/allocation';
import { foundIn, tableOf } from '../../support/tables-of';

/** 名称 | 人数 | 标准 | 次数 | 金额，没有那一列的写 ∅。 */
function line({ place, people, standard, times, amount }: AllocationRow): string {
  const shown = [people, standard, times].map((field) => field?.text ?? '∅');
  return [place.text, ...shown, amount?.number?.toFixed() ?? '∅'].join(' | ');
}

describe('分配表的两行表头', () => {
  test('“补助对象”下面是户数和人数，按标准的单位取；“分配资金”下面取合计', () => {
    const { allocation } = tableOf(
      [
        ['县区', '补助对象', '', '补助标准（元/人）', '分配资金（万元）', '', ''],
        ['', '户数', '人数', '', '合计', '省级', '市级'],
        ['甲县', 60, 168, 2100, 35.28, 30, 5.28],
        ['乙县', 3, 5, 1050, 0.525, 0.5, 0.025],
        ['合计', 63, 173, '', 35.805, 30.5, 5.305],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:G1'] },
    );
    expect(allocation).toMatchObject({ moneyUnit: '万元', standardUnit: '元/人' });
    expect(allocation?.rows.map(line)).toEqual(['甲县 | 168 | 2100 | ∅ | 35.28', '乙县 | 5 | 1050 | ∅ | 0.525']);
    expect(allocation?.total?.amount?.text).toBe('35.805');
  });

  test('标准写在单元格里的，也按它说的户数取', () => {
    const { allocation } = tableOf([
      ['项目名称', '覆盖人数', '覆盖户数', '标准', '金额（元）'],
      ['建档救助', 430, 215, '2000元/户', 430000],
    ]);
    expect(allocation?.rows.map(line)).toEqual(['建档救助 | 215 | 2000元/户 | ∅ | 430000']);
  });

  test('几项并排，各有人数、标准、金额：一项一张表，名称共用', () => {
    const { tables } = foundIn(
      [
        ['省级专项资金分配'],
        ['单位', '春节慰问', '', '', '健康体检', '', '', '合计金额'],
        ['', '人数', '标准', '金额', '人数', '标准', '金额', ''],
        ['甲', 168, '2100元/人', 352800, 380, '500元/人', 190000, 542800],
        ['乙', 5, '1050元/人', 5250, 5, '500元/人', 2500, 7750],
        ['合计', 173, '', 358050, 385, '', 192500, 550550],
      ],
      { merges: ['A2:A3', 'B2:D2', 'E2:G2', 'H2:H3'] },
    );
    expect(tables.map(({ title, allocation }) => [title?.text, allocation?.rows.map(line)])).toEqual([
      ['省级专项资金分配 春节慰问', ['甲 | 168 | 2100元/人 | ∅ | 352800', '乙 | 5 | 1050元/人 | ∅ | 5250']],
      ['省级专项资金分配 健康体检', ['甲 | 380 | 500元/人 | ∅ | 190000', '乙 | 5 | 500元/人 | ∅ | 2500']],
    ]);
    const totals = tables.map(({ allocation }) => allocation?.total?.amount?.text);
    const added = tables.map(({ allocation }) =>
      sum(allocation?.rows.flatMap(({ amount }) => amount?.number ?? []) ?? []),
    );
    expect(added.map(plainText)).toEqual(totals);
  });

  test('人数共用，几项各有标准和金额', () => {
    const { tables } = foundIn([
      ['单位', '人数', '慰问', '', '体检', ''],
      ['', '', '标准', '金额', '标准', '金额'],
      ['甲', 5, '1050元/人', 5250, '500元/人', 2500],
    ]);
    expect(tables.map(({ allocation }) => allocation?.rows.map(line))).toEqual([
      ['甲 | 5 | 1050元/人 | ∅ | 5250'],
      ['甲 | 5 | 500元/人 | ∅ | 2500'],
    ]);
  });

  test('标准分城乡、分不清的，不当分配表', () => {
    const rows = [
      ['县区', '人数', '标准', '', '金额'],
      ['', '', '城市', '农村', ''],
      ['甲', 10, 500, 300, 4000],
    ];
    expect(foundIn(rows).tables).toEqual([]);
  });
});

describe('一张工作表上的几张分配表', () => {
  const GIFTS = [
    ['名称', '人数', '标准', '金额'],
    ['慰问金', '168人', '2100元/人', '352800元'],
  ];

  test('紧挨着、没有合计的，各是各的', () => {
    const { tables } = foundIn([
      ...GIFTS,
      ['县区', '户数', '补助标准', '补助金额'],
      ['甲县', '215户', '2000元/户', '430000元'],
    ]);
    expect(tables.map(({ area, allocation }) => [area.top, area.bottom, allocation?.rows.length])).toEqual([
      [0, 1, 1],
      [2, 3, 1],
    ]);
  });

  test('换页重印的表头不是一行，也不是另一张表', () => {
    const [header = [], ...rows] = GIFTS;
    expect(tableOf([header, ...rows, header, ...rows]).allocation?.rows).toHaveLength(2);
  });
});
