import { linesOf, tableOf } from '../../support/tables-of';
import type { Entry } from '../../support/grid-of';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'];

/** The labels of the indicators of a table with that header. */
function labels(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): string[] {
  return linesOf(tableOf([HEADER, ...rows], { merges })).map((line) => line.replace(/ \|.*/, ''));
}

describe('一级、二级指标', () => {
  const expected = ['产出指标/数量指标/甲', '产出指标/数量指标/乙', '产出指标/质量指标/丙', '效益指标/社会效益指标/丁'];

  test('纵向合并', () => {
    const rows = [
      ['产出指标', '数量指标', '甲', 1, 1, 1],
      [null, null, '乙', 1, 1, 1],
      [null, '质量指标', '丙', 1, 1, 1],
      ['效益指标', '社会效益指标', '丁', 1, 1, 1],
    ];
    expect(labels(rows, ['A2:A4', 'B2:B3'])).toEqual(expected);
  });

  test('每行重复书写', () => {
    const rows = [
      ['产出指标', '数量指标', '甲', 1, 1, 1],
      ['产出指标', '数量指标', '乙', 1, 1, 1],
      ['产出指标', '质量指标', '丙', 1, 1, 1],
      ['效益指标', '社会效益指标', '丁', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(expected);
  });

  test('只写首行，没有合并', () => {
    const rows = [
      ['产出指标', '数量指标', '甲', 1, 1, 1],
      ['', '', '乙', 1, 1, 1],
      ['', '质量指标', '丙', 1, 1, 1],
      ['效益指标', '社会效益指标', '丁', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(expected);
  });

  test('合并区的文字不在首行', () => {
    const rows = [
      [null, null, '甲', 1, 1, 1],
      ['产出指标', '数量指标', '乙', 1, 1, 1],
      [null, '质量指标', '丙', 1, 1, 1],
      ['效益指标', '社会效益指标', '丁', 1, 1, 1],
    ];
    expect(labels(rows, ['A2:A4', 'B2:B3'])).toEqual(expected);
  });

  test('粘贴后没有合并、文字又不在首行时，首个指标行向下看齐', () => {
    const rows = [
      [null, null, '甲', 1, 1, 1],
      ['产出指标', '数量指标', '乙', 1, 1, 1],
      [null, '质量指标', '丙', 1, 1, 1],
      ['效益指标', '社会效益指标', '丁', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(expected);
  });

  test('首行有二级指标而一级指标写在下一行，也向下看齐；不相属的不看齐', () => {
    const rows = [
      [null, '数量指标', '甲', 1, 1, 1],
      ['产出指标', '质量指标', '乙', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(['产出指标/数量指标/甲', '产出指标/质量指标/乙']);
    const lost = [
      [null, '数量指标', '甲', 1, 1, 1],
      ['满意度指标', '服务对象满意度指标', '乙', 1, 1, 1],
    ];
    expect(labels(lost)).toEqual(['∅/数量指标/甲', '满意度指标/服务对象满意度指标/乙']);
  });

  test('名称里的分值另记，地址是名称所在的格', () => {
    const table = tableOf([HEADER, ['产\n出\n指\n标\n(50分)', '数量指标 15 分', '甲', 1, 1, 1]]);
    expect(table.indicators[0]?.level1).toMatchObject({ text: '产出指标', cell: 'A2' });
    expect(table.indicators[0]?.level1?.weight?.toFixed()).toBe('50');
    expect(table.indicators[0]?.level2?.weight?.toFixed()).toBe('15');
  });

  test('括号序号“（一）产出指标”', () => {
    expect(labels([['（一）产出指标', '1.数量指标', '甲', 1, 1, 1]])).toEqual(['产出指标/数量指标/甲']);
  });

  test('二级指标空着就是没有，不沿用上一个一级指标的', () => {
    const rows = [
      ['产出指标', '数量指标', '甲', 1, 1, 1],
      ['满意度指标', null, '乙', 1, 1, 1],
      [null, null, '丙', 1, 1, 1],
    ];
    expect(labels(rows, ['A3:A4'])).toEqual(['产出指标/数量指标/甲', '满意度指标/∅/乙', '满意度指标/∅/丙']);
  });

  test('一、二级同名，或横向合并为一格', () => {
    expect(labels([['满意度指标', '满意度指标', '甲', 1, 1, 1]])).toEqual(['满意度指标/满意度指标/甲']);
    expect(labels([['满意度指标', null, '甲', 1, 1, 1]], ['A2:B2'])).toEqual(['满意度指标/满意度指标/甲']);
  });

  test('一级到三级横向合并为一格的执行率行', () => {
    const lines = linesOf(
      tableOf([HEADER, ['预算执行率(10分)', null, null, '100%', '98%', 9.8], ['产出指标', '数量指标', '甲', 1, 1, 1]], {
        merges: ['A2:C2'],
      }),
    );
    expect(lines[0]).toBe('预算执行率/预算执行率/预算执行率 | 100% | 98% | ∅ | 9.8');
    expect(lines[1]).toContain('产出指标/数量指标/甲');
  });

  test('指标的顺序任意：成本在满意度之后', () => {
    const rows = [
      ['满意度指标', '服务对象满意度指标', '甲', 1, 1, 1],
      ['成本指标', '经济成本指标', '乙', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(['满意度指标/服务对象满意度指标/甲', '成本指标/经济成本指标/乙']);
  });
});

describe('拆成几行的名称', () => {
  test('“经济效益”“指标”拆成上下两行，下一行是续行', () => {
    const table = tableOf([
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分', '偏差原因'],
      ['效益指标', '经济效益', '甲', 1, 1, 1, '无'],
      [null, '指标', null, null, null, null, '无'],
      [null, '社会效益', '乙', 1, 1, 1, '无'],
      [null, '指标', null, null, null, null, '无'],
      [null, '生态效益', null, null, null, null, '无'],
      [null, '指标', null, null, null, null, '无'],
      [null, '可持续影响指标', '丙', 1, 1, 1, '无'],
    ]);
    expect(linesOf(table).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      '效益指标/经济效益指标/甲',
      '效益指标/社会效益指标/乙',
      '效益指标/可持续影响指标/丙',
    ]);
    expect(table.indicators.map(({ rows }) => rows)).toEqual([[2, 3], [4, 5], [8]]);
    expect(table.indicators[0]?.level2?.cell).toBe('B2');
  });

  test('下一行也有指标时，两个指标共用拼好的名称', () => {
    const rows = [
      ['效益指标', '经济效益', '甲', 1, 1, 1],
      [null, '指标', '乙', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(['效益指标/经济效益指标/甲', '效益指标/经济效益指标/乙']);
  });

  test('拆成三行的“服务对象满意度指标”', () => {
    const rows = [
      ['满意度', '服务对象', '甲', 1, 1, 1],
      ['指标', '满意度', '乙', 1, 1, 1],
      [null, '指标', '丙', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual([
      '满意度指标/服务对象满意度指标/甲',
      '满意度指标/服务对象满意度指标/乙',
      '满意度指标/服务对象满意度指标/丙',
    ]);
  });

  test('一字一行的“产出指标”', () => {
    const rows = Array.from('产出指标', (sign, index) => [
      sign,
      index === 0 ? '数量指标' : null,
      `第${index}项`,
      1,
      1,
      1,
    ]);
    expect(labels(rows)).toEqual([0, 1, 2, 3].map((index) => `产出指标/数量指标/第${index}项`));
  });

  test('相邻两行各自完整的名称不拼', () => {
    const rows = [
      ['产出', '数量', '甲', 1, 1, 1],
      ['效益', '质量', '乙', 1, 1, 1],
    ];
    expect(labels(rows)).toEqual(['产出/数量/甲', '效益/质量/乙']);
  });
});

describe('写在单独一行的分块名称', () => {
  const header = ['序号', '三级指标', '指标值', '完成值', '分值', '得分'];

  test('没有一级指标列时，横跨整行的名称就是下面各行的一级指标', () => {
    const table = tableOf(
      [header, ['一、产出指标（50分）'], [1, '甲', 1, 1, 50, 50], ['二、效益指标（30分）'], [2, '乙', 1, 1, 30, 30]],
      { merges: ['A2:F2', 'A4:F4'] },
    );
    expect(linesOf(table).map((line) => line.replace(/ \|.*/, ''))).toEqual(['产出指标/∅/甲', '效益指标/∅/乙']);
    expect(table.indicators[0]?.level1?.weight?.toFixed()).toBe('50');
  });

  test('没有合并也一样', () => {
    const table = tableOf([header, ['一、产出指标（50分）'], [1, '甲', 1, 1, 50, 50]]);
    expect(linesOf(table)).toEqual(['产出指标/∅/甲 | 1 | 1 | 50 | 50']);
  });
});

test('写在一级指标栏里、带分值的“项目绩效（85分）”是一级指标，不带分值的是旁栏', () => {
  const rows = (label: string): Entry[][] => [
    ['项目管理（15分）', '资金管理', '甲', 1, 1, 15],
    [label, '数量指标', '乙', 1, 1, 85],
  ];
  expect(labels(rows('项目绩效（85分）'))).toEqual(['项目管理/资金管理/甲', '项目绩效/数量指标/乙']);
  expect(labels(rows('项目绩效目标'))).toEqual(['项目管理/资金管理/甲', '项目管理/数量指标/乙']);
});
