import { fontStack } from '../../../src/workbench/grid/font-stack';

describe('中文字体', () => {
  test.each([
    ['方正小标宋简体', 'STZhongsong'],
    ['仿宋_GB2312', 'FangSong'],
    ['楷体', 'KaiTi'],
    ['黑体', 'SimHei'],
    ['宋体', 'SimSun'],
    ['等线', 'DengXian'],
  ])('%s 没有装时用相近的', (name, similar) => {
    const families = fontStack(name).split(', ');
    expect(families[0]).toBe(name);
    expect(families).toContain(similar);
  });

  test('西文字体后面也有中文的', () => {
    expect(fontStack('Times New Roman')).toBe('Times New Roman, SimSun, Songti SC, Noto Serif CJK SC, serif');
    expect(fontStack('Calibri')).toContain('Microsoft YaHei');
  });

  test('名字里的引号、分号不进样式', () => {
    expect(fontStack(`a"';b`).split(', ')[0]).toBe('ab');
  });
});
