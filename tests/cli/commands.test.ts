import { checks } from '../../src/engine';
import { localeOf } from '../../src/cli/locale';
import { VERSION } from '../../src/engine/version';
import { readFileSync } from 'node:fs';
import { cli } from '../support/cli';

const BLANK_SCORES = 'assets/samples/职工疗休养项目自评表.xlsx';

test('帮助按语言说话：中文为先，英文环境说英文', async () => {
  const [chinese, english] = await Promise.all([cli(['--help']), cli(['--help'], 'en')]);
  expect(chinese.status).toBe(0);
  expect(chinese.out).toContain('用法');
  expect(chinese.out).toContain('给工作簿里的绩效自评表算分');
  expect(chinese.out).not.toContain('Usage');
  expect(english.out).toContain('Usage');
  expect(english.out).not.toMatch(/[\u4e00-\u9fff]/);
  expect((await cli(['evaluate', '--help'])).out).toContain('--fill');
});

test('中文的帮助里选项、命令和不写时的值也是中文', async () => {
  const [whole, evaluate] = await Promise.all([cli(['--help']), cli(['evaluate', '--help'])]);
  expect(whole.out).toContain('jiping [选项] [命令]');
  expect(evaluate.out).toContain('（不写为 blanks）');
  for (const { out } of [whole, evaluate]) expect(out).not.toMatch(/\[options\]|\[command\]|choices:|default:/);
});

test('没有写命令：一句话，退出 2', async () => {
  expect(await cli([])).toEqual({ status: 2, out: '', error: '命令不对：没有写命令。请看 jiping --help。' });
});

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LC_ALL: 'en_GB', LANG: 'zh_CN' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN'],
  [{}, 'zh-CN'],
])('环境 %j 的语言是 %s', (environment, locale) => {
  expect(localeOf(environment)).toBe(locale);
});

test('版本与软件包一致', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
  expect((await cli(['--version'])).out).toBe(version);
});

test('每一项检查都能说明自己：是什么、为什么、怎么改', async () => {
  for (const { code, name } of checks) {
    const { status, out } = await cli(['explain', code]);
    expect([status, out.split('\n')[0]]).toEqual([0, `${code} ${name}`]);
    expect(out.split('\n').length).toBeGreaterThanOrEqual(4);
  }
});

test('得分能说明来历：取数的单元格、规则及其出处、每一步', async () => {
  const { status, out } = await cli(['explain', BLANK_SCORES, '疗休养!H19']);
  expect(status).toBe(0);
  for (const part of ['95', '92', '13.56', 'E19', 'F19', 'G19', '财预〔2020〕10号']) expect(out).toContain(part);
});

test('总分能说明来历：各项得分与其单元格相加', async () => {
  const { out } = await cli(['explain', BLANK_SCORES, "'疗休养'!$H$20"]);
  expect(out).toContain('5.29 + 8');
  expect(out).toContain('= 50.85');
});

test.each([
  [['explain', 'JX999'], '没有检查“JX999”'],
  [['explain', BLANK_SCORES], '还要指明单元格'],
  [['explain', BLANK_SCORES, '疗休养!第一格'], '不是单元格地址'],
  [['explain', BLANK_SCORES, '疗休养!Z99'], 'Z99'],
])('不能说明的：%j 得到一句话', async (argv, sentence) => {
  const { status, error } = await cli(argv);
  expect(status).toBe(2);
  expect(error).toContain(sentence);
});

test('口径连同每条规则的出处一起列出', async () => {
  const { out } = await cli(['policies']);
  expect(out).toContain('mof-2020');
  expect(out).toContain('财预〔2020〕10号');
});

test('预演的规则也列出，写明可信程度', async () => {
  const { out } = await cli(['policies']);
  expect(out).toMatch(/mof-2020-upload[^]*执行率 70% 至 80% 的总分不高于 89 分[^]*见转引/);
});

test('每个口径写明适用的地方和来历，中英文都写', async () => {
  const { out } = await cli(['policies']);
  expect(out).toMatch(/^mof-2021 [^]*?来历：未经核实，须由人对照原文。/m);
  const english = await cli(['policies'], 'en');
  expect(english.out).toMatch(/^hubei {2}Hubei.*\n {2}For: Hubei\. Standing: the form or text itself was seen\./m);
});
