import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, inFolder } from '../support/cli';
import { containerOf } from '../support/container-of';
import { gridOf } from '../support/grid-of';
import { withGrids } from '../support/with-grids';

const FORM = 'assets/samples/困难职工送温暖项目自评表.xlsx';
const OTHER = 'assets/samples/工资性支出 项目自评表（四川）.xlsx';

interface Checked {
  readonly schema: number;
  readonly text: { readonly file: string; readonly failure: string | null };
  readonly files: readonly { readonly findings: readonly Record<string, unknown>[] }[];
}

function withReport<T>(text: string | Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = join(folder, '自评 报告.txt');
    await writeFile(file, text);
    return use(file);
  });
}

const WRONG = '全年支出80万元，其中：慰问45万元、帮扶38万元。\n评价等级为差。\n';

test('报告的发现写明第几段、哪个单元格，下一行引原文；有错退出 1', async () => {
  await withReport(WRONG, async (file) => {
    const { status, out } = await cli(['check', FORM, '--text', file]);
    const lines = out.split('\n');
    expect(status).toBe(1);
    const at = lines.findIndex((line) => line.includes('JX070'));
    expect(lines[at]).toContain('第1段');
    expect(lines[at + 1]).toBe('    原文：“全年支出80万元，其中：慰问45万元、帮扶38万元。”');
    expect(lines.find((line) => line.includes('JX061'))).toMatch(/第2段 .+自评表!/);
  });
});

test('JSON 的发现带 quote、paragraph 和 cells，列在与它对照的文件下', async () => {
  await withReport(WRONG, async (file) => {
    const { out } = await cli(['check', FORM, OTHER, '--json', '--text', file]);
    const { schema, text, files } = JSON.parse(out) as Checked;
    expect([schema, text]).toEqual([1, { file, failure: null }]);
    const quoted = files.flatMap(({ findings }) => findings).filter(({ quote }) => quote !== undefined);
    expect(quoted.find(({ code }) => code === 'JX070')).toMatchObject({
      severity: 'error',
      sheet: null,
      cell: null,
      quote: '全年支出80万元，其中：慰问45万元、帮扶38万元。',
      paragraph: 1,
      expected: '83万元',
      actual: '80万元',
      standsAt: null,
      cells: [],
    });
  });
});

test('没有不一致的，说一句', async () => {
  await withReport('项目顺利实施。', async (file) => {
    expect((await cli(['check', FORM, '--text', file])).out).toContain(`“${file}”与表对照，未发现不一致。`);
    expect((await cli(['check', FORM, '--text', file], 'en')).out).toContain('agrees with the tables');
  });
});

test('报告读不了：说一句，退出 2，表的发现照列', async () => {
  await withReport(containerOf('WordDocument', new Uint8Array(5000)), async (file) => {
    const { status, out, error } = await cli(['check', FORM, '--text', file]);
    expect(status).toBe(2);
    expect(error).toContain('另存为 .docx');
    expect(out).toContain('JX001');
  });
  expect((await cli(['check', FORM, '--text', '没有.docx'])).error).toContain('找不到文件');
});

describe('报告写在工作簿里', () => {
  const report = gridOf([['自评报告'], ['项目按计划实施。'], ['评价等级为差。']], { sheet: '文字报告' });

  test('与表在同一个工作簿的另一张表上：写明句子和表各在哪个单元格', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '自评.xlsx');
      await writeFile(file, withGrids(await readFile(FORM), report));
      const { status, out } = await cli(['check', file, '--text', file]);
      expect(status).toBe(1);
      expect(out.split('\n').find((line) => line.includes('JX061'))).toMatch(
        `[错] JX061 ${file} 文字报告!A3 ${file} 自评表!`,
      );
      const { files } = JSON.parse((await cli(['check', file, '--json', '--text', file])).out) as Checked;
      expect(files[0]?.findings.find(({ code }) => code === 'JX061')).toMatchObject({
        sheet: '自评表',
        quote: '评价等级为差。',
        standsAt: { sheet: '文字报告', cell: 'A3' },
      });
    });
  });

  test('在另一个工作簿里也行；没有成段文字的，说一句，退出 2', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '报告.xlsx');
      await writeFile(file, withGrids(await readFile(OTHER), report));
      expect((await cli(['check', FORM, '--text', file])).out).toContain(`JX061 ${file} 文字报告!A3 ${FORM} 自评表!`);
    });
    const { status, error } = await cli(['check', FORM, '--text', FORM]);
    expect([status, error]).toEqual([2, expect.stringContaining('没有一张成段文字的工作表')]);
  });
});
