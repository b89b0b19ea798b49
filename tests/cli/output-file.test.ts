import { copyFile, lstat, mkdir, stat, symlink, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { cli, inFolder } from '../support/cli';

const BLANK_SCORES = 'assets/samples/职工疗休养项目自评表.xlsx';

test('替换的文件保留原来的读写权限', () =>
  inFolder(async (folder) => {
    const file = join(folder, '内部 自评表.xlsx');
    await copyFile(BLANK_SCORES, file);
    await chmod(file, 0o600);
    await cli(['evaluate', file, '--write', file]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  }));

test('写到链接上的，写进它指的文件，链接还是链接', () =>
  inFolder(async (folder) => {
    const [file, link] = [join(folder, '自评表.xlsx'), join(folder, '链接.xlsx')];
    await copyFile(BLANK_SCORES, file);
    await symlink(file, link);
    const before = (await stat(file)).size;
    expect((await cli(['evaluate', link, '--write', link])).status).toBe(1);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await stat(file)).size).toBeGreaterThan(before);
  }));

test('要写的名字是个文件夹：说明白，不说没有权限', () =>
  inFolder(async (folder) => {
    const place = join(folder, '结果.xlsx');
    await mkdir(place);
    const { status, error } = await cli(['evaluate', BLANK_SCORES, '--write', place]);
    expect([status, error]).toEqual([2, `“${place}”是文件夹，不能写成工作簿。请换一个文件名。`]);
  }));

test('保留的格里有能用 --fill all 替换的才这样说', () =>
  inFolder(async (folder) => {
    const out = join(folder, '结果.xlsx');
    const published = 'assets/samples/困难职工送温暖项目自评表.xlsx';
    const said = async (...more: string[]): Promise<string> =>
      (await cli(['evaluate', published, '--write', out, ...more])).out.split('\n').at(-1) ?? '';
    expect(await said()).toMatch(/1 处与计算不同而保留原样（1 处可用 --fill all 替换）。$/);
    expect(await said('--fill', 'all')).not.toContain('--fill all');
  }));
