import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../src/engine/check/registry';
import { casesIn } from './cases/read-cases';
import { FOLDER } from './cases/folder';
import { findingsOf } from './findings-of';

const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

describe.each(folders)('%s', (folder) => {
  const code = folder.slice(0, 5).toUpperCase();

  it.each(casesIn(readFileSync(join(FOLDER, folder, 'fires.txt'), 'utf8')))(
    '报：$title',
    ({ rows, policy, findings }) => {
      expect(findings.join()).toContain(code);
      expect(findingsOf(rows, {}, policy)).toEqual(findings);
    },
  );

  it.each(casesIn(readFileSync(join(FOLDER, folder, 'silent.txt'), 'utf8')))(
    '不报：$title',
    ({ rows, policy, findings }) => {
      expect(findings.join()).not.toContain(code);
      expect(findingsOf(rows, {}, policy)).toEqual(findings);
    },
  );
});

it('每个用例文件夹都以一项检查的编号和名称命名', () => {
  const known = checks.map(({ code, name }) => `${code.toLowerCase()}-${name}`);
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
});
