import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate, planChecklist, policyById } from '../../src/engine';
import { blankWorkbook } from '../../src/workbook/file/blank-workbook';
import { FileHost } from '../../src/workbook/file/file-host';
import { fflateCodec } from '../../src/workbook/file/zip/codec';
import { cli, inFolder } from '../support/cli';
import { gridOf } from '../support/grid-of';
import { sheetOf } from '../support/sheet-of';
import { withGrids } from '../support/with-grids';

const PUBLISHED = 'assets/samples/困难职工送温暖项目自评表.xlsx';
const BLANK_SCORES = 'assets/samples/职工疗休养项目自评表.xlsx';

interface Checked {
  readonly policy: string;
  readonly files: readonly {
    readonly file: string;
    readonly failure: string | null;
    readonly tables: number;
    readonly policies: readonly object[];
    readonly findings: readonly { readonly sheet: string; readonly code: string; readonly severity: string }[];
  }[];
}

test('一条发现一行：级别、编号、文件、工作表和单元格、该怎么办，错误在前', async () => {
  const { status, out } = await cli(['check', PUBLISHED]);
  const lines = out.split('\n');
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/^\[错\] JX\d{3} assets\/samples\/困难职工送温暖项目自评表\.xlsx .+![A-Z]+\d+ .+。$/);
  expect(lines.find((line) => line.includes('JX001'))).toContain('!G29 ');
  const kinds = lines.slice(0, -2).map((line) => line.slice(0, 3));
  expect(kinds).toEqual(
    [...kinds].sort((a, b) => ['[错]', '[警]', '[提]'].indexOf(a) - ['[错]', '[警]', '[提]'].indexOf(b)),
  );
  expect(lines.at(-2)).toBe('所用口径：mof-2020（按表识别） 1 张表。');
  expect(lines.at(-1)).toMatch(/^核对 1 个文件：错误 \d+，警告 \d+，提示 \d+。$/);
});

test('几个文件一起核对：错误都在前，每行写明哪个文件', async () => {
  const { out } = await cli(['check', BLANK_SCORES, PUBLISHED]);
  expect(out.split('\n')[0]).toContain('[错]');
  for (const file of [BLANK_SCORES, PUBLISHED]) expect(out).toContain(` ${file} `);
  expect(out).toContain('核对 2 个文件');
});

test('JSON 按文件列出发现和每张表的口径；没有指定口径的，前面的 policy 为 null', async () => {
  const { status, out } = await cli(['check', PUBLISHED, BLANK_SCORES, '--json']);
  const { policy, files } = JSON.parse(out) as Checked;
  expect([status, policy, files.map(({ file, tables }) => [file, tables])]).toEqual([
    1,
    null,
    [
      [PUBLISHED, 1],
      [BLANK_SCORES, 1],
    ],
  ]);
  expect(files[0]?.findings[0]).toMatchObject({ severity: 'error' });
  expect(files.map(({ policies }) => policies)).toEqual([
    [{ sheet: '自评表', range: 'A1:I29', policy: 'mof-2020', policyBasis: 'detected' }],
    [{ sheet: '疗休养', range: 'A1:I20', policy: 'mof-2020', policyBasis: 'default' }],
  ]);
});

test('带预演的口径说出上传后可能怎样，缺省口径不说', async () => {
  const rehearsed = await cli(['check', BLANK_SCORES, '--policy', 'mof-2020-upload']);
  expect(rehearsed.out).toContain('上传后可能');
  expect((await cli(['check', BLANK_SCORES])).out).not.toContain('上传后可能');
});

test('有一个文件读不了：说明是哪个，其余照样核对，退出状态 2', async () => {
  await inFolder(async (folder) => {
    const [good, bad] = [join(folder, '好.xlsx'), join(folder, '坏.xlsx')];
    await copyFile(PUBLISHED, good);
    await writeFile(bad, 'not a workbook');
    const { status, out, error } = await cli(['check', bad, good]);
    expect(status).toBe(2);
    expect(error.split('\n')).toHaveLength(1);
    expect(out).toContain(good);
    expect(out).toContain('核对 1 个文件');
  });
});

test('没有写文件名：一句话说明怎么用', async () => {
  const { status, error } = await cli(['check']);
  expect([status, error.split('\n').length]).toEqual([2, 1]);
});

test('英文环境说英文', async () => {
  const { out } = await cli(['check', PUBLISHED], 'en');
  expect(out).toMatch(/^\[error\] JX/);
  expect(out).toContain('Files checked: 1.');
});

describe('已核实', () => {
  /** A copy of the published table with its findings listed on a sheet, one of them set aside for that reason. */
  async function listed(folder: string, code: string, reason: string): Promise<string> {
    const file = join(folder, '已列清单.xlsx');
    const host = await FileHost.open(await readFile(PUBLISHED), {
      select: () => undefined,
      highlight: () => undefined,
    });
    const { grids } = await host.read();
    const policy = policyById('mof-2020');
    if (!policy) throw new Error('The policy is gone.');
    const tables = grids.flatMap((grid) => evaluate(grid, policy).tables);
    const set = tables.map((table) => {
      const findings = table.findings.map((one) => (one.code === code ? { ...one, aside: reason } : one));
      return { ...table, findings };
    });
    const { entries, forms } = planChecklist(set, null);
    await host.apply(entries, undefined, forms);
    await writeFile(file, host.bytes);
    return file;
  }

  test('清单里写了原因的排在最后，带着原因，不计入条数；JSON 和退出状态不变', async () => {
    await inFolder(async (folder) => {
      const file = await listed(folder, 'JX001', '批复如此');
      const plain = await cli(['check', PUBLISHED]);
      const told = await cli(['check', file]);
      const errors = (out: string) => Number(/错误 (\d+)/.exec(out)?.[1]);
      const lines = told.out.split('\n');
      expect(errors(told.out)).toBe(errors(plain.out) - 1);
      expect(lines.at(-1)).toBe('另有 1 项已核实，不计在内。');
      expect(lines.at(-4)).toMatch(/^\[核\] JX001 .+!G29 .+ 已核实：批复如此$/);
      expect(told.status).toBe(1);
      const findings = async (path: string) => {
        const { files } = JSON.parse((await cli(['check', path, '--json'])).out) as Checked;
        return files[0]?.findings;
      };
      expect(await findings(file)).toEqual(await findings(PUBLISHED));
    });
  });

  test('清单和底稿不当作自评表读', async () => {
    await inFolder(async (folder) => {
      const file = await listed(folder, 'JX001', '批复如此');
      const { out } = await cli(['evaluate', file]);
      expect(out).not.toContain('核对清单');
      expect(out).toContain('已核实：批复如此');
    });
  });
});

test('分配表和指标表在两个文件里，一起核对时逐项对应，写明是哪个文件', async () => {
  const allocation = sheetOf(`
    序号 | 项目名称 | 覆盖人数（人） | 人均标准（元/人） | 金额（元）
    1 | 困难职工助学金 | 40 | 2000 | 80000
    2 | 困难职工医疗补助 | 25 | 3000 | 75000
    3 | 劳模疗养补助 | 12 | 5000 | 60000
    4 | 技能竞赛奖励 | | | 20000
    | 合计 | | | 235000
  `);
  const form = sheetOf(`
    项目支出绩效自评表
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 发放困难职工助学金人数 | 40人 | 40人 | 30 | 30
    产出指标 | 数量指标 | 困难职工医疗补助人数 | 25人 | 25人 | 30 | 30
    产出指标 | 数量指标 | 组织劳模疗养人数 | 12人 | 12人 | 20 | 20
    产出指标 | 数量指标 | 建设服务站点 | 8个 | 8个 | 20 | 20
  `);
  await inFolder(async (folder) => {
    const files = [join(folder, '分配.xlsx'), join(folder, '自评.xlsx')] as const;
    const blank = blankWorkbook(fflateCodec);
    await writeFile(files[0], withGrids(blank, gridOf(allocation, { sheet: '分配表' })));
    await writeFile(files[1], withGrids(blank, gridOf(form, { sheet: '自评表' })));
    const told = (out: string): string[] => out.split('\n').filter((line) => line.includes('JX047'));
    const both = told((await cli(['check', ...files])).out);
    expect(both).toHaveLength(2);
    expect(both[0]).toContain(`${files[0]} 分配表!B5 “技能竞赛奖励”`);
    expect(both[1]).toContain(`${files[1]} 自评表!C6 “建设服务站点”在分配表“分配.xlsx 分配表”里没有`);
    for (const file of files) expect(told((await cli(['check', file])).out)).toEqual([]);
  });
});
