import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { GridView } from '../../src/engine/grid/view';
import { cli, inFolder } from '../support/cli';

const SAMPLES = join(__dirname, '../../assets/samples');
const WARM = join(SAMPLES, '困难职工送温暖项目自评表.xlsx');
const REST = join(SAMPLES, '职工疗休养项目自评表.xlsx');

test('一张表：标题、各章标题和段落，提纲可以另选', async () => {
  const { status, out, error } = await cli(['report', REST]);
  expect([status, error]).toEqual([0, '']);
  expect(out).toMatch(/^示例市总工会2024年度“职工疗休养”项目绩效自评报告\n\n一、/);
  expect(out).toContain('预算执行率66.10%');
  const chosen = await cli(['report', REST, '--outline', 'E']);
  expect(chosen.out).toContain('\n摘要\n');
  expect(out).not.toContain('\n摘要\n');
});

test('几个文件：前面是汇总，各份报告随后', async () => {
  const { status, out } = await cli(['report', WARM, REST]);
  expect(status).toBe(0);
  expect(out).toMatch(/^绩效自评汇总\n\n纳入汇总的自评项目共2个/);
  expect(out.match(/绩效自评报告\n/g)).toHaveLength(2);
});

test('--json 给出每一章、每个数的单元格，几个文件的写明文件', async () => {
  const one = JSON.parse((await cli(['report', REST, '--json', '--outline', 'B'])).out) as Printed;
  expect(one.rollUp).toBeNull();
  expect(one.reports[0]).toMatchObject({ file: '职工疗休养项目自评表.xlsx', sheet: '疗休养', outline: 'B' });
  const facts = one.reports[0]?.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((said) => said.facts));
  const rate = facts?.find(({ text }) => text === '66.10%');
  expect(rate?.cells.filter((cell) => !/^[A-Z]+\d+$/.test(cell))).toEqual([]);
  const two = JSON.parse((await cli(['report', WARM, REST, '--json'])).out) as Printed;
  expect(two.rollUp?.paragraphs[0]?.facts[0]?.cells[0]).toMatch(/^'\[困难职工送温暖项目自评表\.xlsx\]/);
});

interface Printed {
  readonly rollUp: { readonly paragraphs: readonly Said[] } | null;
  readonly reports: readonly { readonly sections: readonly { readonly paragraphs: readonly Said[] }[] }[];
}

interface Said {
  readonly facts: readonly { readonly text: string; readonly cells: readonly string[] }[];
}

test('--docx 写出 Word 文件，读的文件一个字节不变', () =>
  inFolder(async (folder) => {
    const before = await readFile(REST);
    const out = join(folder, '报告.docx');
    const { status, out: told } = await cli(['report', REST, '--docx', out]);
    expect(status).toBe(0);
    expect(told).toContain(`已写入 ${out}：自评报告 1 份。`);
    expect(strFromU8(unzipSync(await readFile(out))['word/document.xml']!)).toContain('职工疗休养');
    expect((await readFile(REST)).equals(before)).toBe(true);
  }));

test('--summary：一个工作簿的写进它的副本，几个文件的写成只有汇总的新工作簿', () =>
  inFolder(async (folder) => {
    const [copy, fresh] = [join(folder, '副本.xlsx'), join(folder, '汇总.xlsx')];
    expect((await cli(['report', REST, '--summary', copy])).status).toBe(0);
    expect((await cli(['report', WARM, REST, '--summary', fresh])).status).toBe(0);
    const sheets = async (path: string) => openWorkbook(await readFile(path)).sheets.map(({ name }) => name);
    expect(await sheets(copy)).toEqual([...(await sheets(REST)), '汇总']);
    expect(await sheets(fresh)).toEqual(['汇总']);
    const view = new GridView(openWorkbook(await readFile(fresh)).grid('汇总'));
    expect(view.text(0, 0)).toBe('绩效自评汇总表');
    // What was rolled up before is brought to date.
    expect((await cli(['report', copy, '--summary', join(folder, '再.xlsx')])).status).toBe(0);
  }));

test('不能写的地方先说，什么也不写：扩展名、文件夹、读的那个文件、没有表、读不了', () =>
  inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    await copyFile(REST, at('表.xlsx'));
    await copyFile(REST, at('表.docx'));
    await writeFile(at('坏.xlsx'), 'no workbook');
    await mkdir(at('夹'));
    const blank = join(SAMPLES, '../../tests/cli/report.test.ts');
    const calls = [
      [['--docx', at('x.doc')], '以 .docx 结尾'],
      [['--docx', at('没有/x.docx')], '不存在'],
      [['--docx', at('表.docx')], '就是读的那个文件'],
      [['--summary', at('x.xls')], '以 .xlsx 结尾'],
    ] as const;
    for (const [options, sentence] of calls) {
      const { status, error } = await cli(['report', at('表.docx'), ...options]);
      expect([status, error.split('\n').length]).toEqual([2, 1]);
      expect(error).toContain(sentence);
    }
    for (const file of [at('坏.xlsx'), at('夹'), at('没有.xlsx'), blank]) {
      const { status, error } = await cli(['report', REST, file, '--docx', at('y.docx')]);
      expect([status, error.split('\n').length]).toEqual([2, 1]);
      expect(error).toContain(file);
    }
    expect((await readdir(folder)).sort()).toEqual(['坏.xlsx', '夹', '表.docx', '表.xlsx'].sort());
  }));
