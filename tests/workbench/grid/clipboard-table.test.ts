import { clipboardTable } from '../../../src/workbench/grid/clipboard-table';

describe('剪贴板里的表', () => {
  test('制表符分列，换行分行，末尾的换行不算一行', () => {
    expect(clipboardTable('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('引号里可以有换行、制表符和引号', () => {
    expect(clipboardTable('"甲\n乙"\t"丙\t""丁"""\n')).toEqual([['甲\n乙', '丙\t"丁"']]);
  });

  test('不成对的引号就是一个字', () => {
    expect(clipboardTable('5" 管\t"未完')).toEqual([['5" 管', '"未完']]);
    expect(clipboardTable('"甲"乙\t1')).toEqual([['"甲"乙', '1']]);
  });

  test('空格子留着位置', () => {
    expect(clipboardTable('\t\t1\n\n2\t')).toEqual([['', '', '1'], [''], ['2', '']]);
  });

  test('一个词就是一个格子', () => {
    expect(clipboardTable('完成')).toEqual([['完成']]);
  });
});
