import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkList, checkPage } from '../../scripts/docs/check-page';
import { checks } from '../../src/engine';

const FOLDER = join(__dirname, '..', '..', 'docs', 'checks');

function pageOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

test.each(checks.map((check) => [check.code, check] as const))('%s 的文档与引擎里的说明一致', (code, check) => {
  expect(pageOf(`${code}.md`)).toBe(checkPage(check));
});

test('目录与检查一致，没有多余的页', () => {
  expect(pageOf('README.md')).toBe(checkList(checks));
  expect(readdirSync(FOLDER).sort()).toEqual([...checks.map(({ code }) => `${code}.md`), 'README.md'].sort());
});
