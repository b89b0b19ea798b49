import { planChecklist } from '../../../src/engine/audit/plan-checklist';
import { readAsides } from '../../../src/engine/audit/read-asides';
import { GridView } from '../../../src/engine/grid/view';
import type { Grid } from '../../../src/engine/grid/grid';
import { gridOf } from '../../support/grid-of';
import { columnUnder, formGrid, tablesIn, written } from './audited';

const grid = formGrid();
const tables = tablesIn(grid);
const findings = tables.flatMap((table) => table.findings);
const first = () => written(planChecklist(tables, null));
const again = (standing: Grid, evaluated = tables) => planChecklist(evaluated, new GridView(standing));

/** The sheet with texts typed into cells of one column, by the number of the finding. */
function typed(sheet: Grid, heading: string, texts: Readonly<Record<number, string>>): Grid {
  const headRow = sheet.rows.findIndex((row) => row?.some((cell) => cell?.text === heading));
  const column = sheet.rows[headRow]?.findIndex((cell) => cell?.text === heading) ?? -1;
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const [number, text] of Object.entries(texts)) {
    const row = rows[headRow + Number(number)];
    if (row) row[column] = { value: text, text, formula: null, format: null };
  }
  return { ...sheet, rows };
}

test('开头写明表、口径和它的来历、版本和各级条数', () => {
  const head = [0, 1, 2, 3].map((row) => new GridView(first()).text(row, 0));
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  expect(head[0]).toBe('绩效自评表核对清单');
  expect(head[1]).toContain('自评表 A1:');
  expect(head[2]).toMatch(/（mof-2020），.+。绩评 \d+\.\d+\.\d+ 版$/);
  expect(head[3]).toContain(
    `错误 ${count('error')} 项，警告 ${count('warning')} 项，提示 ${count('hint')} 项；已核实 0 项`,
  );
});

test('一条发现一行，次序同核对的结果，单元格点得过去', () => {
  const sheet = first();
  expect(columnUnder(sheet, '代码')).toEqual(findings.map(({ code }) => code));
  expect(columnUnder(sheet, '单元格')).toEqual(findings.map(({ cell }) => cell));
  expect(columnUnder(sheet, '序号')).toEqual(findings.map((_, index) => String(index + 1)));
  expect(columnUnder(sheet, '怎么改').every((text) => text !== '')).toBe(true);
  expect(columnUnder(sheet, '已核实').join('')).toBe('');
  const links = planChecklist(tables, null).entries.flatMap(({ after: { formula } }) => formula ?? []);
  expect(links[0]).toBe(`HYPERLINK("#'自评表'!${findings[0]?.cell}","${findings[0]?.cell}")`);
  expect(links).toHaveLength(findings.length);
});

test('工作表名里的引号和撇号照公式的写法写', () => {
  const [table] = tablesIn(formGrid(`甲'乙"丙`));
  const links = planChecklist(table ? [table] : [], null).entries.flatMap(({ after }) => after.formula ?? []);
  expect(links[0]).toContain(`HYPERLINK("#'甲''乙""丙'!`);
});

test('再写一次没有要改的，人填的“全部重算”与否都一样', () => {
  expect(again(first()).entries).toEqual([]);
  expect(again(first()).conflicts).toEqual([]);
});

test('人改动的格子写回来，写在右边的话不动', () => {
  const changed = typed(first(), '问题', { 1: '改掉的话' });
  expect(again(changed).entries.map(({ before, kind }) => [before, kind])).toEqual([['改掉的话', 'checklist']]);
  const beside = first().rows.map((row, index) => (index === 5 ? [...(row ?? []), null, '旁注'] : (row ?? [])));
  expect(again(gridOf(beside, { sheet: '核对清单' })).entries).toEqual([]);
});

test('发现少了，多出来的行清空，隔一行写的话不动', () => {
  const standing = first();
  const more = { ...standing, rows: [...standing.rows, [], gridOf([['经办人：甲']]).rows[0]] };
  const fewer = tables.map((table) => ({ ...table, findings: table.findings.slice(0, 1) }));
  const after = written(again(more, fewer), more);
  expect(columnUnder(after, '代码').filter((text) => text !== '')).toEqual([findings[0]?.code]);
  expect(new GridView(after).text(more.rows.length - 1, 0)).toBe('经办人：甲');
});

test('没有发现也说一声，再有发现时换掉', () => {
  const clean = tables.map((table) => ({ ...table, findings: [] }));
  const sheet = written(planChecklist(clean, null));
  expect(columnUnder(sheet, '问题')).toEqual(['没有发现问题。']);
  expect(columnUnder(written(again(sheet), sheet), '代码')).toEqual(findings.map(({ code }) => code));
});

describe('已核实的原因', () => {
  const reasoned = typed(first(), '已核实', { 2: '批复即如此' });
  const asides = readAsides(new GridView(reasoned));
  const set = tablesIn(grid, asides.get('自评表'));

  test('人填在清单里的，读回来就是那一条的原因', () => {
    const stands = set.flatMap((table) => table.findings).filter(({ aside }) => aside !== null);
    expect(stands).toEqual([{ ...findings[1], aside: '批复即如此' }]);
  });

  test('再写时原因还在，那一条排到最后，条数不再算它', () => {
    const plan = again(reasoned, set);
    const sheet = written(plan, reasoned);
    expect(columnUnder(sheet, '已核实').filter((text) => text !== '')).toEqual(['批复即如此']);
    expect(columnUnder(sheet, '代码').at(-1)).toBe(findings[1]?.code);
    expect(new GridView(sheet).text(3, 0)).toContain('已核实 1 项');
    expect(readAsides(new GridView(sheet))).toEqual(asides);
    const muted = plan.forms[0]?.styles.filter(({ style }) => style.tone === 'muted') ?? [];
    expect(new Set(muted.map(({ area }) => area.top))).toEqual(new Set([4 + findings.length]));
  });

  test('列换了位置也认得，没有表头的工作表什么也没有', () => {
    const turned = { ...reasoned, merges: [], rows: reasoned.rows.map((row) => [...(row ?? [])].reverse()) };
    expect(readAsides(new GridView(turned))).toEqual(asides);
    expect(readAsides(new GridView(grid)).size).toBe(0);
  });

  test('表里的数改了，发现说的不同了，原因不再算数', () => {
    const [, other] = findings;
    const changed = tablesIn(formGrid('自评表', { F7: 30, G7: 30 }), asides.get('自评表'));
    const same = changed.flatMap((table) => table.findings).find(({ code }) => code === other?.code);
    expect([same?.cell, same?.actual, same?.aside]).toEqual([other?.cell, '30', null]);
  });
});

test('版式是横向的 A4，表头留在上面，各格的样式不重叠', () => {
  const [form] = planChecklist(tables, null).forms;
  expect([form?.landscape, form?.frozenRows, form?.widths.length]).toEqual([true, 5, 10]);
  const cells = form?.styles.flatMap(({ area }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, index) => `${area.top + index}/${area.left}`),
  );
  expect(new Set(cells).size).toBe(cells?.length);
});
