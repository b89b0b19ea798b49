import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, asDetected, policies, say, type Detection, type TableEvaluation } from '../../../src/engine';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { gridOf } from '../../support/grid-of';
import { LAYOUTS } from './layouts';

/** The table of a layout that is written as rows of cells. */
function evaluated(rows: string): TableEvaluation {
  const grid = gridOf(rows.split('\n').map((row) => row.split('|').map((text) => text || null)));
  const [table, ...others] = evaluate(grid, asDetected).tables;
  if (!table || others.length > 0) throw new Error('One table was expected.');
  return table;
}

function detected(rows: string): Detection {
  return evaluated(rows).detection;
}

function reasons({ reasons: told }: Detection): string[] {
  return told.map(({ text }) => say(text, 'zh-CN'));
}

test.each(Object.entries(LAYOUTS))('认得出口径 %s 的表', (id, rows) => {
  const { policy, basis, detection } = evaluated(rows);
  expect([policy.id, basis, detection.policy.id, detection.sure]).toEqual([id, 'detected', id, true]);
  expect(detection.candidates[0]?.points).toBeGreaterThanOrEqual(10);
});

test('每个写了特征、够得上认定的口径都有一张样表', () => {
  const able = policies.filter(({ recognition }) => {
    const points = recognition.map((sign) => Math.max(sign.points, 0));
    return points.reduce((sum, one) => sum + one, 0) >= 10;
  });
  expect(Object.keys(LAYOUTS).sort()).toEqual(able.map(({ id }) => id).sort());
});

test('理由指到单元格，也说没有什么', () => {
  const told = detected(LAYOUTS['hubei'] ?? '');
  expect(reasons(told)).toEqual([
    '资金块“预算执行情况”为 20 分（A3）',
    '表中栏目“年度绩效目标”为 80 分（A5）',
    '指标表头没有“分值、权重”',
  ]);
  expect(told.reasons.map(({ cell }) => cell)).toEqual(['A3', 'A5', null]);
});

test('空白和括号的全角半角不影响识别，地名也不', () => {
  const rows = LAYOUTS['hubei'] ?? '';
  const other = rows.replaceAll('(', ' （ ').replaceAll(')', ' ） ').replaceAll('示例', '别处');
  expect(detected(other).policy.id).toBe('hubei');
});

const BARE = `项目自评表
项目名称|路灯维护
三级指标|年度指标值|实际完成值|分值|得分
维护路灯|≥50盏|60盏|50|50
完好率|≥95%|96%|50|50`;

test('没有特征的表说认不出，用财政部口径', () => {
  const { policy, basis, detection } = evaluated(BARE);
  expect([policy.id, basis, detection.sure]).toEqual(['mof-2020', 'default', false]);
  expect(reasons(detection)[0]).toContain('特征不足');
});

test('两个口径一样像，说分不清，用财政部口径', () => {
  const both = detected(`示例项目绩效目标自评表
年度总体目标|年初设定目标|年度总体目标完成情况综述
一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施
产出指标|数量指标|维护路灯|40|50盏|60盏|40|
效益指标|社会效益指标|亮灯率|40|95%|96%|39|
满意度指标|服务对象满意度|居民满意度|20|90%|92%|20|`);
  expect([both.policy.id, both.sure]).toEqual(['mof-2020', false]);
  expect(reasons(both)).toEqual([expect.stringMatching(/^“.*衔接资金.*”与“.*宁夏.*”都像/)]);
});

test('表里给执行率印了分值的，不认作执行率不计分的口径', () => {
  const rows = LAYOUTS['linzhi-project'] ?? '';
  const funds = '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|93.15|61.57|8||';
  const { detection, execution } = evaluated(`项目自评表\n${funds}\n${rows}`);
  expect([detection.policy.id, detection.sure]).toEqual(['mof-2020', false]);
  expect(execution?.score?.toFixed()).toBe('5.29');
});

test('有分值的转移支付自评表不认作不计分', () => {
  const rows = `转移支付绩效目标自评表
转移支付名称|改厕
一级指标|二级指标|三级指标|年度指标值|全年实际完成值|分值|得分|未完成原因和改进措施
产出指标|数量指标|改厕户数|≥50户|60户|50|50|`;
  expect(detected(rows).policy.id).toBe('mof-2020');
});

test('指定了口径，识别的结果仍在旁边', () => {
  const grid = gridOf((LAYOUTS['hubei'] ?? '').split('\n').map((row) => row.split('|')));
  const [table] = evaluate(grid, policies[0]!).tables;
  expect([table?.policy.id, table?.basis, table?.detection.policy.id]).toEqual(['mof-2020', 'chosen', 'hubei']);
});

const PUBLISHED = path.resolve(__dirname, '../../../../shared/corpus');

/** The policy of each published table whose kind of form is known. */
const POLICIES: Readonly<Record<string, string>> = {
  seed_000: 'linzhi-project',
  seed_001: 'linzhi-department',
  seed_002_1: 'sichuan-report',
  seed_002_2: 'sichuan-report',
  seed_002_3: 'sichuan-report',
  seed_002_4: 'sichuan-report',
  seed_002_5: 'sichuan-report',
  seed_002_6: 'sichuan-report',
  seed_002_7: 'sichuan-report',
  seed_002_8: 'mof-2020',
  seed_003: 'mof-2020',
  web_01: 'mof-2020',
  web_03: 'sichuan',
  web_04a: 'sichuan',
  web_04b: 'sichuan',
  web_05: 'sichuan',
  web_06: 'sichuan',
  web_08: 'rural-revitalisation',
  web_09: 'rural-revitalisation',
  web_14: 'hubei',
  web_15: 'hubei',
  web_17: 'ningxia',
  web_19: 'chongqing-department',
  web_21: 'guangshui',
  web_23: 'hunan-department',
  web_24: 'yunnan-narrative',
  web_25: 'transfer',
  web_28: 'yunnan-narrative',
  web_29: 'mof-2020',
  web_30: 'transfer',
  web_31: 'mof-2020',
  web_34: 'mof-2021',
};

test('公开的表，口径都认得对；没有口径的表不强认', () => {
  if (!existsSync(PUBLISHED)) {
    process.stdout.write('没有公开的自评表，不核对它们的口径。\n');
    return;
  }
  const files = readdirSync(PUBLISHED).filter((name) => name.endsWith('.xlsx'));
  const found = Object.keys(POLICIES).map((prefix) => {
    const file = files.find((name) => name.startsWith(`${prefix}_`)) ?? '';
    const workbook = openWorkbook(new Uint8Array(readFileSync(path.join(PUBLISHED, file))));
    const tables = workbook.sheets.flatMap(({ name }) => evaluate(workbook.grid(name), asDetected).tables);
    return [prefix, tables[0]?.policy.id];
  });
  expect(Object.fromEntries(found)).toEqual(POLICIES);
});

test('表注写明了每相差 3% 扣分的，标题不说考评也认得出', () => {
  const rows = `项目绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|维护路灯|50盏|48盏|50|49
注：完成情况与计划每相差 3% 扣 1 分，扣满 15 分为止`;
  expect(detected(rows).policy.id).toBe('mof-stepped');
});
