import { GridView } from '../../../src/engine/grid/view';
import type { Area } from '../../../src/engine/grid/grid';
import { gridOf } from '../../support/grid-of';

describe('工作表视图', () => {
  test('合并区内任何一格都读到左上角的内容和地址', () => {
    const view = new GridView(gridOf([['总分', null, 96]], { merges: ['A1:B1'] }));
    expect(view.text(0, 1)).toBe('总分');
    expect(view.name(0, 1)).toBe('A1');
    expect(view.covered(0, 1)).toBe(true);
    expect(view.covered(0, 2)).toBe(false);
  });

  test('合并区的文字不在左上角时，取区内第一个有字的格，地址仍是左上角', () => {
    const view = new GridView(gridOf([[null], [null], ['数量指标']], { merges: ['A1:A3'] }));
    expect(view.text(0, 0)).toBe('数量指标');
    expect(view.name(2, 0)).toBe('A1');
  });

  test('从上面合并下来的格不让下一行算作有字', () => {
    const view = new GridView(
      gridOf(
        [
          ['产出指标', 1],
          [null, null],
        ],
        { merges: ['A1:A2'] },
      ),
    );
    expect(view.blankRow(0)).toBe(false);
    expect(view.blankRow(1)).toBe(true);
  });

  test('一行能有内容的最后一列，包括从这行起的合并区', () => {
    const view = new GridView(gridOf([['甲'], [null, null, '乙']], { merges: ['B1:C2'] }));
    expect(view.rowEnd(0)).toBe(2);
    expect(view.rowEnd(1)).toBe(2);
    expect(view.rowEnd(7)).toBe(-1);
  });

  test('整列合并只占已用的格，不耗费一百万格', () => {
    const view = new GridView(
      gridOf(
        [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
        { merges: ['A1:A1048576'] },
      ),
    );
    expect(view.text(1, 0)).toBe('甲');
    expect(view.text(1, 1)).toBe('丁');
  });

  test('重叠的、颠倒的、在表外的合并区不作数', () => {
    const bad: Area[] = [
      { top: 1, left: 1, bottom: 0, right: 0 },
      { top: -1, left: 0, bottom: 0, right: 0 },
      { top: 9, left: 9, bottom: 12, right: 12 },
      { top: Number.NaN, left: 0, bottom: 1, right: 1 },
    ];
    const grid = gridOf(
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      { merges: ['A1:B1', 'B1:B2'] },
    );
    const view = new GridView({ ...grid, merges: [...grid.merges, ...bad] });
    expect(view.text(0, 1)).toBe('甲');
    expect(view.text(1, 1)).toBe('丁');
    expect(view.covered(1, 0)).toBe(false);
  });

  test('表格右边之外的格是空的，不会读成下一行', () => {
    const view = new GridView(gridOf([['甲'], ['乙'], ['丙']], { merges: ['A2:A3'] }));
    expect(view.text(0, 1)).toBe('');
    expect(view.name(0, 1)).toBe('B1');
    expect(view.covered(1, 1)).toBe(false);
  });
});
