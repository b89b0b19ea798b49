import { areaName } from '../../../src/engine/grid/a1';
import type { Table } from '../../../src/engine/table/table';
import { tableOf } from '../../support/tables-of';

const said = ({ columns }: Table) => columns.map(({ cell, text, role, area }) => [cell, text, role, areaName(area)]);

test('每一列：表头的格、文字、用途、从表头到最后一个指标的范围', () => {
  const table = tableOf(
    [
      ['项目支出绩效自评表'],
      ['绩效指标', '一级指标', '指标', '指标值', '全年做到', '自评得分', '得分', '备注'],
      [null, '产出', '甲', '≥5人', '6人', 10, 9, null],
      [null, null, '乙', '≥5人', '6人', 10, 9, null],
      ['总分', null, null, null, null, 20],
    ],
    { merges: ['A2:A4', 'B3:B4'] },
  );
  expect(said(table)).toEqual([
    ['A2', '绩效指标', 'side', 'A2:A4'],
    ['B2', '一级指标', 'level1', 'B2:B4'],
    ['C2', '指标', 'level3', 'C2:C4'],
    ['D2', '指标值', 'target', 'D2:D4'],
    ['E2', '全年做到', 'other', 'E2:E4'],
    ['F2', '自评得分', 'given', 'F2:F4'],
    ['G2', '得分', 'other', 'G2:G4'],
    ['H2', '备注', 'note', 'H2:H4'],
  ]);
});

test('表头横跨几列只说一次；两行表头取下面一行；引用用的字母不是表头', () => {
  const table = tableOf(
    [
      ['绩效指标', null, null, '指标值', '做成怎样', null, null, '得分'],
      [null, null, null, null, '实际完成值', '做到多少', null, null],
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
      ['产出指标', '数量指标', '甲', '≥5人', '6人', '多', '好', 10],
    ],
    { merges: ['A1:C2', 'D1:D2', 'E1:G1', 'H1:H2'] },
  );
  expect(said(table)).toEqual([
    ['A1', '绩效指标', 'side', 'A1:C4'],
    ['D1', '指标值', 'target', 'D1:D4'],
    ['E2', '实际完成值', 'actual', 'E2:E4'],
    ['F2', '做到多少', 'other', 'F2:F4'],
    ['E1', '做成怎样', 'other', 'G1:G4'],
    ['H1', '得分', 'given', 'H1:H4'],
  ]);
});

test('只有资金的表没有指标列', () => {
  const table = tableOf([
    ['项目绩效自评表'],
    ['资金情况（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', 10, 10, 9, '90%'],
  ]);
  expect([table.kind, table.columns]).toEqual(['funds', []]);
});
