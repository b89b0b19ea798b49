import { evaluate, EMPTY_CELL, parseCell, type Finding, type Grid, type Policy } from '../../../src/engine';
import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { gridOf, type Entry } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';
import { withCells } from '../../support/sheet-of';
import { casesOf, folders } from './all-cases';
import { CLEAN } from './clean-forms';
import { MUTATIONS } from './mutation-list';

interface Damaged {
  readonly title: string;
  readonly grid: Grid;
  readonly policy: Policy;
}

const inFolders = folders.flatMap((folder) =>
  [...casesOf(folder, 'fires'), ...casesOf(folder, 'silent')].map(({ title, rows, policy, merges }): Damaged => {
    return { title: `${folder} ${title}`, grid: gridOf(rows, { merges }), policy };
  }),
);
const mutated = MUTATIONS.map(({ form, damage, cells }): Damaged => {
  return { title: `${form}：${damage}`, grid: gridOf(withCells(CLEAN[form], cells)), policy: POLICY };
});
const MENDABLE = [4, 6, 7, 8, 14, 15, 16, 17, 30, 32, 44, 45, 50, 51].map(
  (row) => `JX0${String(row).padStart(2, '0')}`,
);
const damaged = [...inFolders, ...mutated];

function findingsIn(grid: Grid, policy: Policy): readonly Finding[] {
  return evaluate(grid, policy).tables.flatMap(({ findings }) => findings);
}

const nameOf = ({ code, cell }: Finding): string => `${code} ${cell}`;

/** What is found once the fix stands in the sheet. */
async function afterFix(grid: Grid, { fix }: Finding, policy: Policy): Promise<string[]> {
  const host = new MemoryHost([grid]);
  const receipt = await host.apply(fix);
  expect(receipt.refused).toEqual([]);
  return host.grids.flatMap((one) => findingsIn(one, policy)).map(nameOf);
}

const mendable = damaged.flatMap(({ title, grid, policy }) =>
  findingsIn(grid, policy)
    .filter(({ fix }) => fix.length > 0)
    .map((finding) => ({ title, grid, policy, finding, name: nameOf(finding) })),
);

it.each(mendable)('$title：更正后 $name 不再报，也没有新的发现', async ({ grid, policy, finding, name }) => {
  const before = findingsIn(grid, policy).map(nameOf);
  const after = await afterFix(grid, finding, policy);
  expect(after).not.toContain(name);
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});

it('每一类可以更正的发现都有例子', () => {
  expect([...new Set(mendable.map(({ finding }) => finding.code))].sort()).toEqual(MENDABLE);
});

it('要更正的单元格有公式，就不更正', () => {
  for (const { grid, policy, finding, name } of mendable) {
    const [entry] = finding.fix;
    const computed = withFormula(grid, entry?.cell ?? '');
    const found = findingsIn(computed, policy).find((one) => nameOf(one) === name);
    expect([name, found?.fix]).toEqual([name, []]);
  }
});

function withFormula(grid: Grid, cell: string): Grid {
  const place = parseCell(cell);
  const rows = grid.rows.map((row, index) =>
    row?.map((one, column) => {
      return index === place?.row && column === place.column ? { ...(one ?? EMPTY_CELL), formula: 'A1' } : one;
    }),
  );
  return { ...grid, rows };
}

/** What the fix of a finding in the damaged sound form writes, a cell a line. */
function writtenBy(cells: Readonly<Record<string, Entry>>, name: string): string[] {
  const found = findingsIn(gridOf(withCells(CLEAN['送温暖'], cells)), POLICY).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`Nothing found: ${name}`);
  return found.fix.map(({ cell, after }) => `${cell} ${after.type} ${after.text}`);
}

const SPENT_A_THIRD = { F4: 66.86, F5: 16.86, F6: 50 };
const EMPTY_TOTAL = { D4: 0, E4: 0, F4: 0, H4: '0%', I4: 0, H18: 89, I18: '良' };

it.each<[string, Readonly<Record<string, Entry>>, string, readonly string[]]>([
  ['总分改为各项之和', { H18: 95.8 }, 'JX004 H18', ['H18 number 98.5']],
  ['得分改了，总分跟着改', { H13: 8, H18: 97.5 }, 'JX007 H13', ['H13 number 9', 'H18 number 98.5']],
  ['总分本来是对的，就不再改', { H13: 8 }, 'JX007 H13', ['H13 number 9']],
  [
    '总分跨了档，等级跟着改',
    { H12: 0, H18: 88.5, I18: '良' },
    'JX007 H12',
    ['H12 number 10', 'H18 number 98.5', 'I18 text 优'],
  ],
  [
    '执行率改了，由它算出的得分、总分跟着改',
    { ...SPENT_A_THIRD, H4: '100%', I4: 10, H18: 99 },
    'JX014 H4',
    ['H4 percent 0.3343', 'I4 number 3.34', 'H18 number 92.34'],
  ],
  [
    '没有填的资金合计按来源填上，执行率、得分、总分、等级跟着改',
    EMPTY_TOTAL,
    'JX017 F4',
    [
      'D4 number 200',
      'E4 number 200',
      'F4 number 190',
      'H4 percent 0.95',
      'I4 number 9.5',
      'H18 number 98.5',
      'I18 text 优',
    ],
  ],
  ['等级按总分改', { I18: '良' }, 'JX044 I18', ['I18 text 优']],
  ['脏字符改为规范的写法，别的字不动', { F14: '90。5万元（含税）' }, 'JX051 F14', ['F14 text 90.5万元（含税）']],
])('%s', (_, cells, name, written) => {
  expect(writtenBy(cells, name)).toEqual(written);
});

it.each<[string, Readonly<Record<string, Entry>>, string]>([
  ['有一项得分存疑，总分就不改', { H13: 8 }, 'JX004 H18'],
  ['分值合计不是满分，总分和得分都不改', { G12: 20, H12: 18, H13: 8, H18: 95 }, 'JX007 H13'],
  ['资金合计不是空的，不知错在合计还是来源', { E5: 160 }, 'JX017 E4'],
  ['填上之后要人说明的，不代填', { ...EMPTY_TOTAL, F5: 20 }, 'JX017 F4'],
  ['格子里是元、显示成万元的，不代填', { ...EMPTY_TOTAL, F5: { value: 1400000, text: '140' } }, 'JX017 F4'],
  ['执行数超过预算数，不知错在哪里', { F4: 220, F5: 170, H4: '110%', I4: 10, H18: 99 }, 'JX016 H4'],
  ['扣分写了原因的，由人决定', { H12: 7, H18: 95.5, I12: '有三户重复发放，已追回' }, 'JX007 H12'],
  ['文字里写了得分的，改了就与文字矛盾', { H13: 8, H18: 97.5, F9: '产出指标得48分' }, 'JX007 H13'],
  ['定性得分不在区间里，由人打分', { F16: '否', H16: 14, H18: 97.5, I16: '办法尚在征求意见' }, 'JX010 H16'],
])('%s', (_, cells, name) => {
  expect(writtenBy(cells, name)).toEqual([]);
});
