import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyPolicy, ownPolicyFile, policyById, type Policy } from '../../src/engine';
import { cli, inFolder } from '../support/cli';

const FORM = 'assets/samples/职工疗休养项目自评表.xlsx';
const COPY = copyPolicy({ policy: policyById('mof-2020') as Policy, base: null }, []);
const FILE = ownPolicyFile({ ...COPY, policy: { ...COPY.policy, scorePlaces: 1 } });

/** Evaluates the form under the policy of a file with this text. */
function under(text: string, ...more: string[]) {
  return inFolder(async (folder) => {
    const file = join(folder, '某县 口径.json');
    await writeFile(file, text);
    return { file, ...(await cli(['evaluate', FORM, '--policy', file, ...more])) };
  });
}

test('按口径文件评分：用的是它，依据是指定', async () => {
  const { out } = await under(`\uFEFF${JSON.stringify(FILE)}`, '--json');
  const { tables } = JSON.parse(out) as { tables: readonly object[] };
  expect(tables[0]).toMatchObject({ policy: 'mof-2020-own', policyBasis: 'chosen', execution: { score: '5.3' } });
});

test('改过的文件仍用自带口径的编号：另给编号，不冒充自带的', async () => {
  const { out } = await under(JSON.stringify({ ...policyById('mof-2020'), scorePlaces: 1 }), '--json');
  const { tables } = JSON.parse(out) as { tables: readonly object[] };
  expect(tables[0]).toMatchObject({ policy: 'mof-2020-2' });
});

test('口径文件也能拿来比较', () =>
  inFolder(async (folder) => {
    const file = join(folder, '口径.json');
    await writeFile(file, JSON.stringify(FILE));
    const { out } = await cli(['evaluate', FORM, '--policy', 'mof-2020', '--compare', file]);
    expect(out).toContain('口径比较：mof-2020 与 mof-2020-own');
  }));

test.each([
  ['有错', JSON.stringify({ ...FILE, scorePlaces: 9 }), /^口径文件“.*”不能用：口径字段“scorePlaces”的值不合要求：9。$/],
  [
    '类型不对',
    JSON.stringify({ ...FILE, scorePlaces: '二' }),
    /“scorePlaces”的类型不对：应为不加引号的整数，实际是 "二"。$/,
  ],
  ['不是 JSON', '{\n"id":\n', /^口径文件“.*”不是 JSON 文件：.*$/],
  ['是别的东西', '[]', /^口径文件“.*”不能用：.*$/],
])('口径文件%s：一行说明，退出状态 2', async (_, text, told) => {
  const { status, out, error } = await under(text);
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(told);
});

test('没有这个文件：一行说明', async () => {
  const { status, error } = await cli(['evaluate', FORM, '--policy', './没有.json']);
  expect(status).toBe(2);
  expect(error).toMatch(/^找不到文件.*没有\.json/);
});
