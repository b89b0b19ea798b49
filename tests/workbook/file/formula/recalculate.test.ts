import type { FormulaBook } from '../../../../src/workbook/file/formula/formula-book';
import { recalculate } from '../../../../src/workbook/file/formula/recalculate';
import { bookOf, recalculated, STALE } from './book-of';

describe('只重算受影响的公式', () => {
  test('依赖改动单元格的公式按先后顺序重算，无关的不动', () => {
    const book = bookOf({
      sheets: {
        自评表: [
          ['=A2+1', '=C1*2', '=A1+1'],
          [1, '=B3'],
          [null, 7],
        ],
      },
    });
    expect(recalculated(book, { A2: 10 })).toEqual({ A1: 11, C1: 12, B1: 24 });
  });

  test('改动的单元格里的公式自己也重算', () => {
    const book = bookOf({ sheets: { 表: [['=B1*2', 3]] } });
    expect(recalculated(book, { A1: null })).toEqual({ A1: 6 });
  });

  test('中文名字的自定义函数不算，去掉结果，不出错', () => {
    const book = bookOf({ sheets: { 表: [['=绩效系数(B1)', 3, '=A1+1', '=(B1)(2)']] } });
    expect(recalculated(book, { B1: 4 })).toEqual({ A1: null, C1: null, D1: null });
  });

  test('结果与原来相同的单元格不列出', () => {
    const same: FormulaBook = {
      ...bookOf({ sheets: { 表: [['=MIN(B1,5)', 9]] } }),
      sheets: [{ name: '表', height: 1, width: 2, value: (_row, column) => (column === 0 ? 5 : 9) }],
    };
    expect(recalculate(same, [{ sheet: 0, row: 0, column: 1, value: 8 }])).toEqual([]);
  });

  test('商保留双精度的每一位，比较和取整看十五位', () => {
    const book = bookOf({ sheets: { 表: [[1, '=A1/3', '=B1*3=A1', '=ROUND(B1*3.0075,2)', '=0.1+0.2=A1']] } });
    const [third, rounded] = [2 / 3, 2.01];
    expect(recalculated(book, { A1: 2 })).toEqual({ B1: third, C1: true, D1: rounded, E1: false });
  });

  test('跨表引用认中文表名、带引号的表名，不分大小写', () => {
    const book = bookOf({
      sheets: {
        自评表: [[1]],
        '2023年 汇总': [['=自评表!A1+1'], ["='2023年 汇总'!A1+1"]],
        Sheet3: [["=SUM('2023年 汇总'!A:A,sheet3!B1)", 1]],
      },
    });
    expect(recalculated(book, { A1: 5 })).toEqual({ '2023年 汇总!A1': 6, '2023年 汇总!A2': 7, 'Sheet3!A1': 14 });
  });

  test('整列整行引用里多出的行列也算数', () => {
    const book = bookOf({
      sheets: {
        表: [
          ['=SUM(B:C)', 1],
          ['=SUM(9:9)', 2],
        ],
      },
    });
    expect(recalculated(book, { B9: 3 })).toEqual({ A1: 6, A2: 3 });
  });

  test('SUMIF 的求和区域与条件区域一样大，写短了也一样', () => {
    const book = bookOf({
      sheets: {
        表: [
          ['甲', 1, '=SUMIF(A1:A3,"甲",B1)'],
          ['乙', 2],
          ['甲', 3],
        ],
      },
    });
    expect(recalculated(book, { B3: 5 })).toEqual({ C1: 6 });
  });

  test('定义名称可以是区域、常数、别的名称，表内的名称先于工作簿的', () => {
    const book = bookOf({
      sheets: { 表: [[3], ['=SUM(得分区)*满分'], ['=别名+1']], 另: [['=满分+表!A1']] },
      names: { 得分区: '表!$A$1:$A$1', 满分: '100', '表!满分': '10', 别名: '得分区' },
    });
    expect(recalculated(book, { A1: 4 })).toEqual({ A2: 40, A3: 5, '另!A1': 104 });
  });

  test('多万行逐行累加也不会用尽调用栈', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
    expect(recalculated(bookOf({ sheets: { 台账: rows } }), { A1: 5 }).A20000).toBe(20_004);
  });
});

describe('没有把握的结果宁可清掉', () => {
  const cleared: [why: string, formula: string][] = [
    ['不认识的函数', 'DATEDIF(A1,A1,"d")'],
    ['会变的函数', 'TODAY()+A1'],
    ['引用了说不清的单元格', 'OFFSET(B1,0,0)'],
    ['表格的列', 'SUM(表1[得分])'],
    ['别的工作簿', '[1]上年!$B$2+A1'],
    ['几张连续的工作表', 'SUM(表:另!A1)'],
    ['没有定义的名称', '满分*A1'],
    ['可能是日期的文本', 'A1+"2024-1-1"'],
    ['读不懂的公式', 'SUM(A1'],
    ['相对引用的名称', '相对+A1'],
    ['带变量的公式', 'LET(甲,A1,甲+1)'],
    ['自己引用自己', 'A1+A2'],
  ];

  test.each(cleared)('%s：%s', (_why, formula) => {
    const book = bookOf({ sheets: { 表: [[1], [`=${formula}`], ['=A2+1']] }, names: { 相对: '表!B1' } });
    expect(recalculated(book, { A1: 2 })).toEqual({ A2: null, A3: null });
  });

  test('循环引用里的都清掉，读到它们的也清掉，别的照算', () => {
    const book = bookOf({ sheets: { 表: [['=B1', '=A1+C1', 1, '=B1', '=C1']] } });
    expect(recalculated(book, { C1: 2 })).toEqual({ A1: null, B1: null, D1: null, E1: 2 });
  });

  test.each(['B1+D1', 'D1+B1'])('循环引用经别的公式才受影响，也都清掉：%s', (formula) => {
    const book = bookOf({ sheets: { 表: [[`=${formula}`, '=A1', 1, '=C1']] } });
    expect(recalculated(book, { C1: 2 })).toEqual({ A1: null, B1: null, D1: 2 });
  });

  test('不依赖改动的会变函数、外部引用留着原来的结果', () => {
    const book = bookOf({ sheets: { 表: [[1, '=TODAY()', '=[1]上年!$B$2', '=RAND()']] } });
    expect(recalculated(book, { A1: 2 })).toEqual({});
  });

  test('没有走到的分支不妨碍结果', () => {
    const book = bookOf({ sheets: { 表: [[1, '=TODAY()+A1', '=IF(A1=2,"是",B1)']] } });
    expect(recalculated(book, { A1: 2 })).toEqual({ B1: null, C1: '是' });
  });

  test('要读的单元格多得离谱时停下', () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [row, `=COUNTIF(A$1:A$3000,A${row + 1})`]);
    const results = recalculated(bookOf({ sheets: { 台账: rows } }), { A1: 1 });
    expect(results.B1).toBe(2);
    expect(results.B3000).toBeNull();
  });
});

describe('共享公式和数组公式', () => {
  const grid = bookOf({ sheets: { 表: [[10, 5, 0], [20, 5, 0], [30, 5, 0], []] } });

  test('共享公式按每个单元格的位置移动相对引用', () => {
    const formulas = [0, 1, 2].map((row) => ({
      sheet: 0,
      row,
      column: 2,
      text: 'IF(A1=0,0,B1/A1)+$A$1',
      shift: { rows: row, columns: 0 },
      array: null,
    }));
    const results = recalculate({ ...grid, formulas }, [{ sheet: 0, row: 1, column: 1, value: 10 }]);
    expect(results).toEqual([{ sheet: 0, row: 1, column: 2, value: 10.5 }]);
  });

  test('移出工作表边缘的引用说不清，清掉', () => {
    const formula = { sheet: 0, row: 0, column: 2, text: 'A1+B9', shift: { rows: -1, columns: 0 }, array: null };
    const results = recalculate({ ...grid, formulas: [formula] }, [{ sheet: 0, row: 7, column: 1, value: 1 }]);
    expect(results).toEqual([{ sheet: 0, row: 0, column: 2, value: null }]);
  });

  test('数组公式按块计算，填满它的区域', () => {
    const single = { sheet: 0, row: 0, column: 2, text: 'SUM(A1:A3*B1:B3)', shift: { rows: 0, columns: 0 } };
    const many = { sheet: 0, row: 0, column: 0, text: 'B1:B3*2', shift: { rows: 0, columns: 0 } };
    const formulas = [
      { ...single, array: { top: 0, left: 2, bottom: 0, right: 2 } },
      { ...many, array: { top: 0, left: 0, bottom: 2, right: 0 } },
    ];
    const results = recalculate({ ...grid, formulas }, [{ sheet: 0, row: 0, column: 1, value: 4 }]);
    expect(results.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 8],
      [1, 0, 10],
      [2, 0, 10],
      [0, 2, 132],
    ]);
  });
});

test('改动单元格的旧值不影响结果', () => {
  const book = bookOf({ sheets: { 表: [[STALE, '=A1&"分"']] } });
  expect(recalculated(book, { A1: 5.5 })).toEqual({ B1: '5.5分' });
});
