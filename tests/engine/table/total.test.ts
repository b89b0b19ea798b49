import { tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';
import type { Field, TotalRow } from '../../../src/engine/table/table';

const HEADER = ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '备注'];
const ROW = ['产出指标', '甲', 1, 1, 100, 96, null];

function totalOf(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): TotalRow {
  const { total } = tableOf([HEADER, ROW, ...rows], { merges });
  if (!total) throw new Error('no total row');
  return total;
}

function texts({ label, weight, given, grade }: TotalRow): (string | null)[] {
  const text = (field: Field | null): string | null => field?.text ?? null;
  return [label, text(weight), text(given), text(grade)];
}

describe('总分行', () => {
  test('标签横向合并，分值和得分在各自的列下', () => {
    const total = totalOf([['总分', null, null, null, 100, 96]], ['A3:D3']);
    expect(texts(total)).toEqual(['总分', '100', '96', null]);
    expect(total).toMatchObject({ row: 3, weight: { cell: 'E3' }, given: { cell: 'F3' } });
  });

  test.each(['合计', '总 计', '自评总分(分)', '项目总得分', '总得分', '合  计：', '综合得分'])('“%s”', (label) => {
    expect(texts(totalOf([[label, null, null, null, 100, 96]])).slice(1)).toEqual(['100', '96', null]);
  });

  test('行末的等级', () => {
    expect(texts(totalOf([['总分', null, null, null, 100, 96, '优']]))).toEqual(['总分', '100', '96', '优']);
    expect(texts(totalOf([['总分', null, null, null, 100, 96, 'A[优]']]))[3]).toBe('A[优]');
  });

  test('等级前面写着“自评等级”', () => {
    expect(texts(totalOf([['总分', null, null, null, 100, 96, '（自评等级）优']]))[3]).toBe('（自评等级）优');
  });

  test('总分在存在问题、改进措施之后', () => {
    const total = totalOf([
      ['存在问题', '无'],
      ['改进措施', '无'],
      ['总分', null, null, null, 100, 96],
    ]);
    expect(texts(total)).toEqual(['总分', '100', '96', null]);
  });

  test('带“分”字的总分', () => {
    const total = totalOf([['总分', null, null, null, null, '99.55分']], ['A3:E3']);
    expect(texts(total)).toEqual(['总分', null, '99.55分', null]);
    expect(total.given?.number?.toFixed()).toBe('99.55');
  });

  test('总分不在得分列下面时，取行内的数', () => {
    const total = totalOf([['总分', '99.55分']]);
    expect(total.given).toMatchObject({ text: '99.55分', cell: 'B3' });
  });

  test('标签和总分写在一格', () => {
    const total = totalOf([['总分：96分']], ['A3:G3']);
    expect(texts(total)).toEqual(['总分', null, '96分', null]);
    expect(total.given?.number?.toFixed()).toBe('96');
  });

  test('没有填的总分留出要写的格', () => {
    expect(totalOf([['总分', null, null, null, null, null]], ['A3:D3'])).toMatchObject({
      weight: { cell: 'E3', text: '' },
      given: { cell: 'F3', text: '' },
      grade: null,
    });
  });

  test('分值和得分合并成一格时只有得分', () => {
    expect(texts(totalOf([['总分', null, null, null, 96, null]], ['A3:D3', 'E3:F3']))).toEqual([
      '总分',
      null,
      '96',
      null,
    ]);
  });

  test('侧栏一直合并到总分行', () => {
    const table = tableOf(
      [
        ['绩效指标', ...HEADER],
        [null, ...ROW],
        [null, '总分', null, null, null, 100, 96],
      ],
      { merges: ['A1:A3', 'B3:E3'] },
    );
    expect(table.total && texts(table.total)).toEqual(['总分', '100', '96', null]);
    expect(table.indicators).toHaveLength(1);
  });

  test('总分下面一行写等级', () => {
    expect(
      texts(
        totalOf([
          ['总分', null, null, null, 100, 96],
          ['自评等级', '优'],
        ]),
      )[3],
    ).toBe('优');
    expect(texts(totalOf([['总分', null, null, null, 100, 96], ['评价等级：良']]))[3]).toBe('良');
  });

  test('等级的位置空着也要留出来', () => {
    expect(
      totalOf([
        ['总分', null, null, null, 100, 96, null],
        ['自评等级', null],
      ]).grade,
    ).toMatchObject({ cell: 'B4', text: '' });
  });

  test.each([
    [['（2022年度）', null, null, null, null, '项目总得分', '99分'], 'G1', '99'],
    [['主管部门', '某局', null, null, null, '自评总分(分)', 97.93], 'G1', '97.93'],
    [['填报日期:2022年8月10日', null, null, null, null, '自评总分:', 95], 'G1', '95'],
  ])('总分印在表头上方：%s', (row, cell, number) => {
    const { total } = tableOf([row, [], HEADER, ROW]);
    expect(total).toMatchObject({ row: 1, weight: null, given: { cell } });
    expect(total?.given?.number?.toFixed()).toBe(number);
  });

  test('没有总分就是没有', () => {
    expect(tableOf([HEADER, ROW]).total).toBeNull();
  });
});

describe('表尾', () => {
  test('注和说明', () => {
    const { footnotes, area } = tableOf([
      HEADER,
      ROW,
      ['总分', null, null, null, 100, 96],
      ['偏差大或目标未完成原因分析', '无'],
      ['改进措施及结果应用方案', '无'],
      ['注：1.得分不得超过分值。'],
      ['2.定性指标分三档。'],
      ['填报人：张某', null, null, '联系电话：无'],
    ]);
    expect(footnotes.map(({ text }) => text)).toEqual(['注：1.得分不得超过分值。', '2.定性指标分三档。']);
    expect(area).toEqual({ top: 0, left: 0, bottom: 7, right: 6 });
  });

  test('“说明｜无”的说明在右边一格', () => {
    const { footnotes } = tableOf([HEADER, ROW, ['说明', '审计未发现问题。']]);
    expect(footnotes.map(({ text, cell }) => [text, cell])).toEqual([['审计未发现问题。', 'B3']]);
  });

  test('评价结论、存在问题、改进措施不是指标', () => {
    const { indicators } = tableOf(
      [
        HEADER,
        ROW,
        ['合计', null, null, null, 100, 96],
        ['评价结论', '完成较好'],
        ['存在问题', '无'],
        ['改进措施', '无'],
      ],
      { merges: ['B4:G4', 'B5:G5', 'B6:G6'] },
    );
    expect(indicators).toHaveLength(1);
  });
});
