import { tableChecks } from '../../../src/engine/check/registry';
import { casesOf, folders } from './all-cases';
import { findingsOf } from './findings-of';

describe.each(folders)('%s', (folder) => {
  const code = folder.slice(0, 5).toUpperCase();

  it.each(casesOf(folder, 'fires'))('报：$title', ({ rows, beside, merges, policy, findings }) => {
    expect(findings.join()).toContain(code);
    expect(findingsOf(rows, { merges }, policy, beside)).toEqual(findings);
  });

  it.each(casesOf(folder, 'silent'))('不报：$title', ({ rows, beside, merges, policy, findings }) => {
    expect(findings.join()).not.toContain(code);
    expect(findingsOf(rows, { merges }, policy, beside)).toEqual(findings);
  });
});

it('每个用例文件夹都以一项检查的编号和名称命名', () => {
  const known = tableChecks.map(({ code, name }) => `${code.toLowerCase()}-${name}`);
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
});

it('每项看表的检查都有用例文件夹', () => {
  const names = tableChecks.map(({ code, name }) => `${code.toLowerCase()}-${name}`);
  expect(names.filter((name) => !folders.includes(name))).toEqual([]);
});
