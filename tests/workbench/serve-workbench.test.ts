import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openingCommand } from '../../scripts/workbench/open-browser';
import { serveWorkbench, type ServedWorkbench } from '../../scripts/workbench/serve-workbench';

let folder: string;
const served: ServedWorkbench[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  writeFileSync(join(folder, 'index.html'), '<p>工作台');
  writeFileSync(join(folder, 'a.0123456789ab.js'), '1');
  writeFileSync(join(folder, '自评表.data'), '表格');
});
afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(port: number, file?: string): Promise<URL> {
  const one = await serveWorkbench(folder, port, file);
  served.push(one);
  return new URL(one.address);
}

describe('npm start 的服务器', () => {
  test('只在本机；端口被占就换一个', async () => {
    const first = await serve(0);
    const second = await serve(Number(first.port));
    expect([first.hostname, second.hostname]).toEqual(['127.0.0.1', '127.0.0.1']);
    expect(second.port).not.toBe(first.port);
    expect(await (await fetch(second)).text()).toBe('<p>工作台');
  });

  test('名字带散列的长存，网页每次都问', async () => {
    const address = await serve(0);
    const caching = async (path: string): Promise<string | null> =>
      (await fetch(new URL(path, address))).headers.get('cache-control');
    expect(await caching('a.0123456789ab.js')).toContain('immutable');
    expect(await caching('index.html')).toBe('no-cache');
    expect((await fetch(new URL('none.js', address))).status).toBe(404);
  });

  test('点名的文件在一个猜不到的路径上，每次不同', async () => {
    const file = join(folder, '自评表.data');
    const [one, other] = [await serve(0, file), await serve(0, file)];
    const path = one.search.replace('?file=', '');
    expect(path).toMatch(/^given\/[0-9a-f]{32}\//);
    expect(one.search).not.toBe(other.search);
    const response = await fetch(new URL(path, one));
    expect([await response.text(), response.headers.get('cache-control')]).toEqual(['表格', 'no-store']);
  });

  test('别的域名指到本机来，不答', async () => {
    const address = await serve(0);
    const status = await new Promise((resolve) => {
      request(address, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

test('没有屏幕的 Linux 和构建机上不开浏览器', () => {
  expect(openingCommand('http://a/', 'linux', {})).toBeNull();
  expect(openingCommand('http://a/', 'darwin', { CI: 'true' })).toBeNull();
  expect(openingCommand('http://a/', 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', ['http://a/']]);
  expect(openingCommand('http://a/', 'win32', {})).toEqual(['explorer.exe', ['http://a/']]);
});
