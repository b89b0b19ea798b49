import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { patchWorkbook } from '../../src/workbook/file/patch/patch-workbook';
import { cli, inFolder } from '../support/cli';
import { xlsxOf } from '../support/xlsx-of';

const PUBLISHED = 'assets/samples/困难职工送温暖项目自评表.xlsx';
const SICHUAN = 'assets/samples/工资性支出 项目自评表（四川）.xlsx';
const BLANK_SCORES = 'assets/samples/职工疗休养项目自评表.xlsx';

interface Contract {
  readonly jiping: string;
  readonly schema: number;
  readonly file: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly policy: string;
    readonly policyBasis: string;
    readonly execution: Record<string, unknown> | null;
    readonly indicators: readonly Record<string, unknown>[];
    readonly total: Record<string, unknown>;
    readonly findings: readonly {
      readonly code: string;
      readonly cell: string;
      readonly expected: string | null;
      readonly actual: string | null;
    }[];
    readonly plan: readonly { readonly sheet: string; readonly cell: string; readonly after: string }[];
  }[];
}

async function json(file: string, ...more: string[]): Promise<Contract> {
  return JSON.parse((await cli(['evaluate', file, '--json', ...more])).out) as Contract;
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

test('公开的自评表：分值合计 110、得分合计 110 而印 100，错误指向总分行的两个单元格', async () => {
  const { tables } = await json(PUBLISHED);
  const [table] = tables;
  expect(table?.total).toMatchObject({
    weight: '110',
    given: '100',
    score: '110.00',
    grade: '优',
    gradeGiven: null,
    cell: 'H29',
  });
  expect(table?.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'JX001', cell: 'G29', expected: '100', actual: '110' }),
      expect.objectContaining({ code: 'JX004', cell: 'H29', expected: '110', actual: '100' }),
    ]),
  );
});

test('分值合计 110 分的表，给人看的不定等级，说明为什么', async () => {
  const { out } = await cli(['evaluate', PUBLISHED]);
  expect(out).toMatch(/^总分 110\.00 \/ 110 .* 分值合计不是满分 100 分，不定等级$/m);
});

test('空着得分的表：61.57 / 93.15 是 66.10%，8 分得 5.29', async () => {
  const { tables } = await json(BLANK_SCORES);
  expect(tables[0]?.execution).toMatchObject({
    moneyUnit: '万元',
    base: 'budget',
    rate: '0.6610',
    weight: '8',
    score: '5.29',
  });
});

test('JSON 合乎约定：数是十进制文本，没有的是 null，版本写明', async () => {
  const { jiping, schema, file, tables } = await json(BLANK_SCORES);
  expect([jiping, schema, file]).toEqual(['0.1.0', 1, '职工疗休养项目自评表.xlsx']);
  expect(tables[0]?.policyBasis).toBe('default');
  const numbers = tables[0]?.indicators.flatMap(({ weight, given, score, completion, deviation }) => [
    weight,
    given,
    score,
    completion,
    deviation,
  ]);
  for (const number of numbers ?? []) expect(number === null || /^-?\d+(\.\d+)?$/.test(String(number))).toBe(true);
  expect(tables[0]?.indicators[1]).toMatchObject({
    level3: '参与疗休养人数',
    target: '≥113人',
    actual: '224人',
    given: null,
    score: '8.00',
    status: 'scored',
    method: 'proportional',
    completion: '1.9823',
    deviation: '0.9823',
  });
});

test('没有指定口径的按表识别，认不出的用财政部口径；指定的照指定的', async () => {
  const basis = async (file: string, ...more: string[]): Promise<unknown[]> => {
    const [table] = (await json(file, ...more)).tables;
    return [table?.policy, table?.policyBasis];
  };
  expect(await basis(PUBLISHED)).toEqual(['mof-2020', 'detected']);
  expect(await basis(SICHUAN)).toEqual(['sichuan', 'detected']);
  expect(await basis(BLANK_SCORES)).toEqual(['mof-2020', 'default']);
  expect(await basis(SICHUAN, '--policy', 'mof-2020')).toEqual(['mof-2020', 'chosen']);
});

test('文字里写明口径、从何而来、凭哪些单元格', async () => {
  const { out } = await cli(['evaluate', SICHUAN]);
  expect(out).toMatch(/^口径：四川.+ sichuan（按表识别）$/m);
  expect(out).toContain('  表中栏目有“510000_0013zp”（A1）');
  expect((await cli(['evaluate', BLANK_SCORES])).out).toMatch(/mof-2020（认不出，用缺省）\n {2}特征不足/);
  expect((await cli(['evaluate', SICHUAN, '--policy', 'hubei'])).out).toMatch(/hubei（指定）\n*$/);
});

test('写出的副本：原文件不变，计划里的每个单元格都是新值，再评一次没有可写的', () =>
  inFolder(async (folder) => {
    const source = join(folder, '自评表 副本.xlsx');
    const out = join(folder, '结果 一.xlsx');
    await copyFile(BLANK_SCORES, source);
    const before = await hashOf(source);
    const planned = (await json(source)).tables[0]?.plan ?? [];
    expect(planned.length).toBeGreaterThan(5);

    const { status, error } = await cli(['evaluate', source, '--json', '--write', out]);
    expect(status).toBe(1);
    expect(error).toContain('已写入');
    expect(await hashOf(source)).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['结果 一.xlsx', '自评表 副本.xlsx']);

    const again = join(folder, '结果 二.xlsx');
    const second = await cli(['evaluate', out, '--write', again]);
    expect(second.out).toContain('没有要写的内容');
    expect(await hashOf(again)).toBe(await hashOf(out));
  }));

test('写成公式：执行率与总分是公式，与写成数值的得数相同', () =>
  inFolder(async (folder) => {
    const [values, formulas] = [join(folder, '值.xlsx'), join(folder, '式.xlsx')];
    await cli(['evaluate', BLANK_SCORES, '--write', values]);
    await cli(['evaluate', BLANK_SCORES, '--write', formulas, '--as', 'formulas']);
    const plan = (await json(BLANK_SCORES, '--as', 'formulas')).tables[0]?.plan ?? [];
    expect(plan.some((entry) => 'formula' in entry && entry.formula !== null)).toBe(true);
    const [one, other] = await Promise.all([json(values), json(formulas)]);
    expect(other.tables[0]?.total).toEqual(one.tables[0]?.total);
    expect(other.tables[0]?.execution).toEqual(one.tables[0]?.execution);
  }));

test('没有自评表的工作簿：说明原因，退出状态 0', () =>
  inFolder(async (folder) => {
    const file = join(folder, '通知.xlsx');
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>请各单位按时报送</t></is></c></row>';
    await writeFile(file, xlsxOf({ sheets: [{ name: '通知', rows }] }));
    const { status, out } = await cli(['evaluate', file]);
    expect(status).toBe(0);
    expect(out).toContain('没有找到绩效自评表');
    expect(out).toContain('“通知”不是绩效自评表');
    expect((await json(file)).tables).toEqual([]);
  }));

describe('不可用的调用：一句话说明，退出状态 2，什么也不写', () => {
  const cases: readonly [string, (folder: string) => Promise<string[]>, string][] = [
    ['文件不存在', async (folder) => ['evaluate', join(folder, '没有.xlsx')], '找不到文件'],
    ['给的是文件夹', async (folder) => ['evaluate', folder], '是文件夹'],
    ['不是工作簿', async (folder) => ['evaluate', await made(folder, '表.csv', 'a,b\n1,2\n')], '工作簿'],
    ['没有这张工作表', async () => ['evaluate', PUBLISHED, '--sheet', '没有'], '没有工作表“没有”'],
    ['没有这个口径', async () => ['evaluate', PUBLISHED, '--policy', 'x'], '没有口径“x”'],
    [
      '要写的文件夹不存在',
      async (folder) => ['evaluate', PUBLISHED, '--write', join(folder, '无', 'o.xlsx')],
      '不存在',
    ],
    ['要写的不是 .xlsx', async (folder) => ['evaluate', PUBLISHED, '--write', join(folder, 'o.xls')], '.xlsx'],
    ['要写的正被打开', async (folder) => ['evaluate', PUBLISHED, '--write', await opened(folder)], '正被别的程序打开'],
    ['选项写错', async () => ['evaluate', PUBLISHED, '--jsno'], '没有选项 --jsno'],
    ['选项的值写错', async () => ['evaluate', PUBLISHED, '--fill', 'some'], '只能是 blanks / all'],
    ['没有这个命令', async () => ['evalute', PUBLISHED], '没有命令'],
    ['少了文件', async () => ['evaluate'], '缺少参数'],
  ];

  test.each(cases)('%s', (_, argvIn, sentence) =>
    inFolder(async (folder) => {
      const argv = await argvIn(folder);
      const standing = await readdir(folder, { recursive: true });
      const { status, out, error } = await cli(argv);
      expect([status, out]).toEqual([2, '']);
      expect(error).toContain(sentence);
      expect(error).not.toContain('\n');
      expect(await readdir(folder, { recursive: true })).toEqual(standing);
    }),
  );

  async function made(folder: string, name: string, content: string): Promise<string> {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  async function opened(folder: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    await made(folder, '~$结果.xlsx', '');
    return join(folder, '结果.xlsx');
  }
});

test('结构受保护的工作簿：得分照写，报告不加，说明原因', () =>
  inFolder(async (folder) => {
    const parts = unzipSync(new Uint8Array(await readFile(BLANK_SCORES)));
    const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
    parts['xl/workbook.xml'] = strToU8(workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
    const file = join(folder, '受保护.xlsx');
    const out = join(folder, '结果.xlsx');
    await writeFile(file, zipSync(parts));
    const { status, out: said } = await cli(['evaluate', file, '--write', out]);
    expect(status).toBe(1);
    expect(said).toContain('没有添加工作表“自评报告”');
    expect((await json(out)).tables[0]?.plan).toEqual([]);
  }));

test('再写一次报告：照表更新的、人改过而保留的，逐段说明', () =>
  inFolder(async (folder) => {
    const [first, edited, out] = ['一.xlsx', '改.xlsx', '二.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await cli(['evaluate', BLANK_SCORES, '--write', first]);
    const workbook = openWorkbook(new Uint8Array(await readFile(first)));
    const cellOf = (sheet: string, start: string): string => {
      const { rows } = workbook.grid(sheet);
      const row = rows.findIndex((cells) => cells?.some((cell) => cell?.text.startsWith(start)));
      const column = rows[row]?.findIndex((cell) => cell?.text.startsWith(start)) ?? -1;
      return cellName(row, column);
    };
    const form = workbook.sheets[0]?.name ?? '';
    const [spent, changed] = [cellOf(form, '61.57'), cellOf('自评报告', '全年执行数')];
    const content = { type: 'text', text: '花掉61.57万元。', formula: null } as const;
    await writeFile(
      edited,
      patchWorkbook(workbook, [
        { sheet: form, cell: spent, content: { type: 'number', text: '70', formula: null } },
        { sheet: '自评报告', cell: changed, content },
      ]),
    );
    const { out: said } = await cli(['evaluate', edited, '--write', out]);
    expect(said).toMatch(/^自评报告!A\d+ 照表更新：\n {2}- .*66\.10%.*\n {2}\+ .*75\.15%/m);
    expect(said).toMatch(/人改过，保留原样（\? 是现在的写法）：\n {4}花掉61\.57万元。\n {2}\? 全年执行数70\.00万元/);
    expect(
      openWorkbook(new Uint8Array(await readFile(out)))
        .grid('自评报告')
        .rows.flat()
        .map((cell) => cell?.text),
    ).toContain('花掉61.57万元。');
  }));

test('--compare 另按一个口径算：列出不同的行、相差和原因；JSON 多一个键，其余不变', async () => {
  const { out } = await cli(['evaluate', SICHUAN, '--compare', 'ningxia']);
  expect(out).toContain('口径比较：sichuan 与 ningxia');
  expect(out).toMatch(/^9 +预算执行率 +10 +— +-10$/m);
  expect(out).toMatch(/^ +等级 +优 +—$/m);
  expect(out).toContain('执行率不计分');
  const [plain] = (await json(SICHUAN)).tables;
  const [table] = (await json(SICHUAN, '--compare', 'ningxia')).tables;
  expect(table).toEqual(expect.objectContaining(plain ?? {}));
  expect(table).toMatchObject({
    comparison: { policy: 'ningxia', gradeDiffers: true, rows: [{ row: 9, cell: 'I9' }] },
  });
  expect((await cli(['evaluate', SICHUAN, '--compare', 'sichuan'])).out).toContain('两个口径得分相同。');
  expect((await cli(['evaluate', SICHUAN, '--compare', 'nowhere'])).status).toBe(2);
});
