import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, inFolder } from '../support/cli';
import { xlsxOf } from '../support/xlsx-of';

/** A worksheet of texts. */
function rowsXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
}

const ALLOCATION = [
  ['名称', '人数', '标准', '金额（元）'],
  ['慰问金', '168人', '2100元/人', '352800元'],
  ['荣誉津贴', '45人', '300元/人/月', '171300元'],
  ['合计', '', '', '524,100元'],
];
const ACCOUNTS = [
  ['项目', '年初预算数', '决算数', '完成率'],
  ['三公经费', '3.80', '3.76', '98.94%'],
  ['支出合计', '775.83', '884.49', '114.00%'],
];

async function withBook<T>(use: (file: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = join(folder, '附表.xlsx');
    const sheets = [
      { name: '分配', rows: rowsXml(ALLOCATION) },
      { name: '决算', rows: rowsXml(ACCOUNTS) },
    ];
    await writeFile(file, xlsxOf({ sheets }));
    return use(file);
  });
}

test('JSON：分配表和资金表与别的表同样的键，另有各行和各项率', async () => {
  const { tables } = await withBook(async (file) => {
    return JSON.parse((await cli(['evaluate', file, '--json'])).out) as { tables: Record<string, unknown>[] };
  });
  const [allocation, accounts] = tables;
  expect(allocation).toMatchObject({
    kind: 'allocation',
    range: 'A1:D4',
    execution: null,
    indicators: [],
    plan: [],
    total: { weight: null, given: null, score: null, grade: null, gradeGiven: null, cell: null },
    rates: [],
    accounts: null,
    allocation: {
      moneyUnit: '元',
      total: '524100',
      totalCell: 'D4',
      rows: [
        { row: 2, place: '慰问金', people: '168人', amount: '352800', least: '352800', most: '352800', cell: 'D2' },
        { row: 3, place: '荣誉津贴', standard: '300元/人/月', amount: '171300', least: '162000', most: '162000' },
      ],
    },
  });
  expect(accounts).toMatchObject({
    kind: 'funds',
    execution: { rate: '1.1401', base: 'initial' },
    indicators: [],
    allocation: null,
    accounts: { moneyUnit: '万元', rows: [{ label: '三公经费', initial: '3.8', spent: '3.76' }, { isTotal: true }] },
    rates: [
      { name: 'of-initial', row: 2, value: '0.9895', given: '0.9894', cell: 'D2', cells: ['C2', 'B2'] },
      { name: 'share', row: 2, value: '0.0043', given: null },
      { name: 'of-initial', row: 3, value: '1.1401', given: '1.1400', cell: 'D3' },
    ],
  });
});

test('文字：分配表逐行列出，资金表的率对不上印数的标出来，都没有总分行', async () => {
  const { out } = await withBook((file) => cli(['evaluate', file]));
  expect(out).toMatch(/荣誉津贴\s+45人\s+300元\/人\/月\s+171300元\s+162000/);
  expect(out).toContain('合计 524,100元');
  expect(out).toContain('98.95% ≠ 98.94%');
  expect(out).not.toContain('总分');
});

test('分配表和决算表用不着口径，文字里不提', async () => {
  await withBook(async (file) => {
    for (const command of ['evaluate', 'check']) expect((await cli([command, file])).out).not.toMatch(/口径|认不出/);
  });
});

test('explain：印着率的单元格说得出取数、算法和依据', async () => {
  const { status, out } = await withBook((file) => cli(['explain', file, '决算!D2']));
  expect(status).toBe(0);
  expect(out).toContain('三公经费 完成年初预算：98.95%');
  expect(out).toContain('3.76 ÷ 3.8 = 98.95%');
  expect(out).toContain('部门决算公开说明');
});
