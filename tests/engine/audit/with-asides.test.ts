import type { Finding } from '../../../src/engine/check/finding';
import { asideKey } from '../../../src/engine/audit/aside-key';
import { withAsides } from '../../../src/engine/audit/with-asides';
import { say, type Locale } from '../../../src/engine/message/phrase';
import { formGrid, tablesIn } from './audited';

const findings = tablesIn(formGrid()).flatMap((table) => table.findings);
const [first, second] = findings as [Finding, Finding];
const said = (finding: Finding, locale: Locale = 'zh-CN') => say(finding.message, locale);
const asideOf = (list: readonly Finding[]) => list.filter(({ aside }) => aside !== null).map(({ code }) => code);

test('没有设过已核实，每条发现都是待处理', () => {
  expect(findings.length).toBeGreaterThan(1);
  expect(asideOf(findings)).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)('发现说的还是那句话（%s），就带着原因列为已核实', (locale) => {
  const asides = new Map([[asideKey(first), { said: said(first, locale), reason: ' 批复如此 ' }]]);
  const set = withAsides(findings, asides);
  expect(asideOf(set)).toEqual([first.code]);
  expect(set[0]).toEqual({ ...first, aside: '批复如此' });
  expect(set.slice(1)).toEqual(findings.slice(1));
});

test('只写代码和单元格的键也认', () => {
  const asides = new Map([[`${first.code}@${first.cell}`, { said: said(first), reason: '批复如此' }]]);
  expect(asideOf(withAsides(findings, asides))).toEqual([first.code]);
});

test('同一格同一项核对有两条发现，只核实了其中一条', () => {
  const twin: Finding = { ...first, message: second.message };
  const asides = new Map([[asideKey(twin), { said: said(twin), reason: '批复如此' }]]);
  expect(withAsides([first, twin], asides).map(({ aside }) => aside)).toEqual([null, '批复如此']);
});

test.each([
  ['两种语言的话都变了', { said: '从前的话', reason: '批复如此' }],
  ['原因是空的', { said: said(first), reason: '  ' }],
])('%s，就不再算已核实', (_, aside) => {
  expect(asideOf(withAsides(findings, new Map([[asideKey(first), aside]])))).toEqual([]);
});

test('已核实不改变得分、计划和别的发现', () => {
  const grid = formGrid();
  const [plain] = tablesIn(grid);
  const [set] = tablesIn(grid, new Map([[asideKey(first), { said: said(first), reason: '批复如此' }]]));
  expect([set?.total, set?.plan]).toEqual([plain?.total, plain?.plan]);
  expect(set?.findings.map(({ code, cell }) => code + cell)).toEqual(
    plain?.findings.map(({ code, cell }) => code + cell),
  );
});
