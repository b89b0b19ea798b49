import { foundIn, linesOf } from '../../support/tables-of';
import type { Table } from '../../../src/engine/table/table';

const HEADER = ['三级指标', '指标值', '完成值', '分值', '得分'];

function projects(tables: readonly Table[]): (string | undefined)[] {
  return tables.map(({ project }) => project?.text);
}

describe('一张工作表里有几张表', () => {
  test('上下相接，以标题分界', () => {
    const { tables } = foundIn([
      ['甲自评表（2022年度）'],
      ['项目名称', '甲项目'],
      HEADER,
      ['甲一', 1, 1, 90, 90],
      ['总分', null, null, 90, 90],
      ['注：甲。'],
      [],
      ['乙自评表（2023年度）'],
      ['项目名称', '乙项目'],
      HEADER,
      ['乙一', 1, 1, 90, 80],
      ['总分', null, null, 90, 80],
      ['注：乙。'],
    ]);
    expect(projects(tables)).toEqual(['甲项目', '乙项目']);
    expect(tables.map(({ year }) => year)).toEqual(['2022', '2023']);
    expect(tables.map(({ total }) => total?.given?.text)).toEqual(['90', '80']);
    expect(tables.map(({ footnotes }) => footnotes[0]?.text)).toEqual(['注：甲。', '注：乙。']);
    expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([
      [0, 5],
      [7, 12],
    ]);
  });

  test('没有总分行，以“项目名称”分界', () => {
    const { tables } = foundIn([
      ['项目名称', '甲项目'],
      HEADER,
      ['甲一', 1, 1, 90, 90],
      ['项目名称', '乙项目'],
      HEADER,
      ['乙一', 1, 1, 90, 80],
    ]);
    expect(projects(tables)).toEqual(['甲项目', '乙项目']);
    expect(tables.map((table) => linesOf(table).length)).toEqual([1, 1]);
  });

  test('列不同的表头另起一张表', () => {
    const { tables } = foundIn([HEADER, ['甲', 1, 1, 9, 9], ['三级指标', '分值', '得分'], ['乙', 9, 8]]);
    expect(tables.map(linesOf)).toEqual([['∅/∅/甲 | 1 | 1 | 9 | 9'], ['∅/∅/乙 | ∅ | ∅ | 9 | 8']]);
  });

  test('左右并排，各读各的', () => {
    const { tables } = foundIn([
      ['项目名称', '甲项目', null, null, null, null, '项目名称', '乙项目'],
      [...HEADER, null, ...HEADER],
      ['甲一', 1, 1, 90, 90, null, '乙一', 2, 2, 45, 40],
      ['总分', null, null, 90, 90, null, '乙二', 2, 2, 45, 40],
      [null, null, null, null, null, null, '总分', null, null, 90, 80],
    ]);
    expect(projects(tables)).toEqual(['甲项目', '乙项目']);
    expect(tables.map((table) => linesOf(table).length)).toEqual([1, 2]);
    expect(tables.map(({ total }) => total?.row)).toEqual([4, 5]);
    expect(tables.map(({ area }) => [area.left, area.right])).toEqual([
      [0, 4],
      [6, 10],
    ]);
  });

  test('并排的表有侧栏时，侧栏归右边的表', () => {
    const { tables } = foundIn([
      ['绩效指标', ...HEADER, '绩效指标', ...HEADER],
      [null, '甲一', 1, 1, 90, 90, null, '乙一', 2, 2, 45, 40],
    ]);
    expect(tables.map(linesOf)).toEqual([['∅/∅/甲一 | 1 | 1 | 90 | 90'], ['∅/∅/乙一 | 2 | 2 | 45 | 40']]);
    expect(tables[1]?.area.left).toBe(6);
  });

  test('各表的资金块不串', () => {
    const block = (amount: number): (string | number | null)[][] => [
      ['项目资金（万元）', '全年预算数', '全年执行数', '执行率', '得分'],
      ['年度资金总额', amount, amount, '100%', 10],
    ];
    const { tables } = foundIn([
      ['项目名称', '甲项目'],
      ...block(1),
      HEADER,
      ['甲一', 1, 1, 90, 90],
      ['总分', null, null, 100, 100],
      ...block(2),
      HEADER,
      ['乙一', 1, 1, 90, 80],
    ]);
    expect(tables.map(({ funds }) => funds?.rows[0]?.budget?.text)).toEqual(['1', '2']);
  });
});
