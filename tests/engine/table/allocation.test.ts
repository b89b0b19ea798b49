import { foundIn, tableOf } from '../../support/tables-of';
import type { AllocationRow } from '../../../src/engine/table/allocation';
import type { Entry } from '../../support/grid-of';

const HEADER = ['序号', '项目名称', '覆盖人数（人）', '人均标准（元/人）', '金额（元）'];

/** 名称 | 人数 | 标准 | 次数 | 金额，没有那一列的写 ∅。 */
function line({ place, people, standard, times, amount }: AllocationRow): string {
  const shown = [people, standard, times].map((field) => field?.text ?? '∅');
  return [place.text, ...shown, amount?.number?.toFixed() ?? '∅'].join(' | ');
}

function linesOf(rows: readonly (readonly Entry[])[]): string[] {
  return tableOf(rows).allocation?.rows.map(line) ?? [];
}

describe('分配表：人数 × 标准 = 金额', () => {
  test('逐行读出名称、人数、标准、金额，合计另列', () => {
    const table = tableOf([
      ['省级专项资金分配'],
      HEADER,
      [1, '劳模慰问金', '168人', '2100元/人', '352800元'],
      [2, '荣誉津贴', '45人', '300元/人/月', '171300元'],
      [3, '技能提升补助', '', '', '70900元'],
      ['', '合计', '', '', '1,777,750元'],
      ['注：按实有人数发放。'],
    ]);
    expect(table).toMatchObject({
      kind: 'allocation',
      indicators: [],
      funds: null,
      title: { text: '省级专项资金分配' },
    });
    expect(table.allocation).toMatchObject({ moneyUnit: '元', standardUnit: '元/人' });
    expect(table.allocation?.rows.map(line)).toEqual([
      '劳模慰问金 | 168人 | 2100元/人 | ∅ | 352800',
      '荣誉津贴 | 45人 | 300元/人/月 | ∅ | 171300',
      '技能提升补助 |  |  | ∅ | 70900',
    ]);
    expect(table.allocation?.total?.amount?.number?.toFixed()).toBe('1777750');
    expect(table.area).toEqual({ top: 0, left: 0, bottom: 5, right: 4 });
  });

  test('合并的县区、月数列、万元', () => {
    const rows = [
      ['单位：万元'],
      ['县区', '项目', '补助人数', '补助标准', '月数', '分配资金'],
      ['甲县', '岗位补贴', 10, '500元/人/月', 6, 3],
      ['', '社保补贴', 20, '', '', 2],
      ['小计', '', '', '', '', 5],
      ['乙县', '岗位补贴', 5, '500元/人/月', 6, '15000元'],
    ];
    const { allocation } = tableOf(rows, { merges: ['A3:A4'] });
    expect(allocation?.moneyUnit).toBe('万元');
    expect(allocation?.rows.map(line)).toEqual([
      '岗位补贴 | 10 | 500元/人/月 | 6 | 3',
      '社保补贴 | 20 |  |  | 2',
      '岗位补贴 | 5 | 500元/人/月 | 6 | 1.5',
    ]);
  });

  test('没有一处写明单位的，按元', () => {
    expect(
      linesOf([
        ['单位名称', '人数', '标准', '金额'],
        ['甲单位', 3, 100, 300],
      ]),
    ).toEqual(['甲单位 | 3 | 100 | ∅ | 300']);
  });

  test('和自评表同在一张工作表上，各是各的', () => {
    const { tables, skipped } = foundIn([
      ['甲项目支出绩效自评表'],
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['慰问人数', '168人', '168人', 90, 90],
      ['总分', '', '', 90, 90],
      [],
      ['资金分配'],
      ['名称', '人数', '标准', '金额'],
      ['慰问金', '168人', '2100元/人', '352800元'],
    ]);
    expect(skipped).toEqual([]);
    expect(tables.map(({ kind, area }) => [kind, area.top, area.bottom])).toEqual([
      ['project', 0, 3],
      ['allocation', 5, 7],
    ]);
  });

  test('指标说明里提到标准的自评表不是分配表', () => {
    const { tables } = foundIn([
      ['三级指标', '指标值', '评分标准', '完成值', '得分'],
      ['补助人数', '168人', '达到得满分', '168人', 90],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['project']);
  });
});
