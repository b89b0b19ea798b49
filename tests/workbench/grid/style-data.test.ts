import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { PLAIN_STYLE } from '../../../src/workbook/file/look/read-styles';
import { styleData } from '../../../src/workbench/grid/style-data';

describe('单元格样式交给表格', () => {
  test('五号字是十点五磅，粗体、双下划线和颜色都在', () => {
    const font = { ...PLAIN_STYLE.font, name: '仿宋_GB2312', size: 10.5, bold: true, underline: 'double' as const };
    expect(styleData({ ...PLAIN_STYLE, font: { ...font, colour: '#c00000' } })).toMatchObject({
      fs: 10.5,
      bl: 1,
      ul: { s: 1 },
      cl: { rgb: '#c00000' },
    });
  });

  test('双线和粗线各是各的，没写颜色的是黑的', () => {
    const borders = {
      ...PLAIN_STYLE.borders,
      top: { style: 'double', colour: null },
      left: { style: 'thick', colour: '#ff0000' },
    };
    expect(styleData({ ...PLAIN_STYLE, borders }).bd).toEqual({
      t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } },
      l: { s: BorderStyleTypes.THICK, cl: { rgb: '#ff0000' } },
    });
  });

  test('居中、换行、缩进', () => {
    const look = { ...PLAIN_STYLE, horizontal: 'left', vertical: 'center', wrap: true, indent: 2 };
    expect(styleData(look)).toMatchObject({
      ht: HorizontalAlign.LEFT,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      pd: { l: 18 },
    });
  });

  test('竖排的字直立，斜排的字按角度', () => {
    expect(styleData({ ...PLAIN_STYLE, rotation: 'stacked' }).tr).toEqual({ a: 0, v: 1 });
    expect(styleData({ ...PLAIN_STYLE, rotation: 45 }).tr).toEqual({ a: -45 });
  });
});
