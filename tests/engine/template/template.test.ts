import { asDetected } from '../../../src/engine/policy/detect/apply-policy';
import { areaName, cellName, parseCell } from '../../../src/engine/grid/a1';
import type { Area } from '../../../src/engine/grid/grid';
import { evaluate } from '../../../src/engine/evaluate';
import { say } from '../../../src/engine/message/phrase';
import { policyById } from '../../../src/engine/policy/policies';
import { template, templateIds, type Template } from '../../../src/engine/template/template';

const ids = templateIds();
/** Forms whose scores a person gives, row by row, with no target to hold them against. */
const BY_CRITERIA = ['hunan-department', 'linzhi-department'];

function made(id: string, sample: boolean): Template {
  const one = template(id, { sample });
  if (!one) throw new Error(`No form: ${id}`);
  return one;
}

function cellsOf({ top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row}/${column}`);
  return cells;
}

test('有表式的口径都有模板，编号就是口径编号', () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['mof-2020', 'mof-2021', 'sichuan', 'hubei', 'rural-revitalisation', 'transfer', 'chongqing-department'],
      ...['shenzhen-bond', 'yunnan', 'linzhi-project', 'ningxia'],
      ...['guangshui', 'beijing-2016', 'hunan-department', 'linzhi-department'],
    ]),
  );
  expect(ids.filter((id) => !policyById(id))).toEqual([]);
  expect(template('integrated-system', { sample: true })).toBeNull();
});

describe.each(ids)('模板 %s', (id) => {
  test('带示例：一张表，认出本口径，没有发现，也没有什么要写', () => {
    const { tables, skipped } = evaluate(made(id, true).grid, asDetected);
    expect(skipped).toEqual([]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect([table?.policy.id, table?.basis]).toEqual([id, 'detected']);
    expect(table?.findings.map(({ code, cell, message }) => [code, cell, say(message, 'zh-CN')])).toEqual([]);
    expect(table?.plan.entries).toEqual([]);
    expect(table?.plan.conflicts).toEqual([]);
  });

  test('带示例：有指标值的每项都算得出，得分与表里的相同，总分也是', () => {
    const [table] = evaluate(made(id, true).grid, asDetected).tables;
    const scored = table?.indicators.filter(({ row, status }) => status !== 'not-scored' && row.target?.text) ?? [];
    const printed = scored.map(({ row }) => row.given?.number?.toFixed() ?? null);
    expect(scored.map(({ score }) => score?.toFixed() ?? null)).toEqual(printed);
    expect(scored.length === 0).toBe(['transfer', ...BY_CRITERIA].includes(id));
    expect(table?.total.score?.toFixed() ?? null).toBe(table?.table.total?.given?.number?.toFixed() ?? null);
  });

  test('空白：认出本口径，说明还是空白模板，没有发现', () => {
    const { tables, skipped } = evaluate(made(id, false).grid, asDetected);
    expect(skipped.map(({ reason }) => say(reason, 'zh-CN')).join()).toContain('空白模板');
    expect(tables.map(({ policy }) => policy.id)).toEqual([id]);
    expect(tables.flatMap(({ findings }) => findings)).toEqual([]);
    expect(tables.flatMap(({ plan }) => plan.entries)).toEqual([]);
  });

  test.each([true, false])('版式：合并和样式不重叠，公式都防着空格（示例 %s）', (sample) => {
    const { grid, form } = made(id, sample);
    expect(form.merges).toEqual(grid.merges);
    for (const areas of [form.merges, form.styles.map(({ area }) => area)]) {
      const cells = areas.flatMap(cellsOf);
      expect(cells.length).toBe(new Set(cells).size);
    }
    const width = form.widths.length;
    const outside = form.styles.filter(({ area }) => area.right >= width || area.bottom >= grid.rows.length);
    expect(outside.map(({ area }) => areaName(area))).toEqual([]);
    const formulas = grid.rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []);
    expect(formulas.filter((formula) => formula.includes('/') && !formula.startsWith('IF('))).toEqual([]);
  });

  test('每个边上的格子都有框线，中间没有漏掉的格子', () => {
    const { form } = made(id, false);
    const framed = new Set(form.styles.filter(({ style }) => style.border).flatMap(({ area }) => cellsOf(area)));
    const rows = [...new Set([...framed].map((key) => Number(key.split('/')[0])))];
    for (const row of rows)
      for (let column = 0; column < form.widths.length; column++) expect(framed).toContain(`${row}/${column}`);
  });

  test('得分只收 0 到分值，比较符从列表里选', () => {
    const { grid, form } = made(id, false);
    for (const validation of form.validations) {
      if ('choices' in validation) continue;
      const at = parseCell(validation.to);
      if (at) expect(typeof grid.rows[at.row]?.[at.column]?.value).toBe('number');
    }
    const offered = form.validations.filter((validation) => 'choices' in validation && !validation.strict);
    const measured = ['sichuan', 'yunnan', 'chongqing-department', 'guangshui'];
    expect(offered).toHaveLength([...measured, ...BY_CRITERIA].includes(id) ? 0 : 1);
    const asked = new Set(form.validations.map((validation) => ('choices' in validation ? 'list' : 'bounds')));
    expect(asked.has('bounds')).toBe(id !== 'transfer');
  });
});

/** What the cells of a sheet show, by address; formulas where there are some. */
function written(id: string, sample: boolean): Readonly<Record<string, string>> {
  const { rows } = made(id, sample).grid;
  const cells = rows.flatMap((row, at) => (row ?? []).map((cell, column) => [cellName(at, column), cell] as const));
  return Object.fromEntries(cells.flatMap(([name, cell]) => (cell ? [[name, cell.formula ?? cell.text]] : [])));
}

test.each(BY_CRITERIA)('%s 规定了的指标，空白表上也印着，只有得分空着', (id) => {
  const [blank, filled] = [false, true].map((sample) => {
    const [table] = evaluate(made(id, sample).grid, asDetected).tables;
    return table?.indicators.map(({ row }) => [row.level1?.text, row.level2?.text, row.level3?.text, row.weight?.text]);
  });
  expect(blank).toEqual(filled);
  const [table] = evaluate(made(id, false).grid, asDetected).tables;
  expect(table?.indicators.filter(({ row }) => row.given?.text)).toEqual([]);
});

test('湖南：各级的分值层层相加，合计一百', () => {
  const { grid } = made('hunan-department', false);
  const marks = (column: number) => grid.rows.slice(4, -1).map((row) => Number(row?.[column]?.value ?? 0));
  for (const column of [1, 3, 5]) expect(marks(column).reduce((sum, mark) => sum + mark, 0)).toBe(100);
});

test('广水：资金合计是各项来源之和，执行率除以它，自评总分在表头', () => {
  const cells = written('guangshui', false);
  expect(cells['G5']).toBe('IF(COUNT(C5:F5)=0,"",SUM(C5:F5))');
  expect(cells['J5']).toBe('IF(OR(SUM(G5)=0,COUNT(I5)=0),"",ROUND(I5/G5,4))');
  expect(cells['J2']).toBe('IF(COUNT(H8:H21)=0,"",ROUND(SUM(H8:H21),2))');
  expect(made('guangshui', true).form.merges.map(areaName)).toEqual(
    expect.arrayContaining(['A8:B8', 'A9:B12', 'A13:A21', 'B13:B16', 'B17:B20', 'C9:D9', 'J13:J21']),
  );
});

test('北京：执行率和它的得分都除以年初预算数', () => {
  const cells = written('beijing-2016', false);
  expect(cells['H6']).toBe('IF(OR(SUM(D6)=0,COUNT(E6)=0),"",ROUND(E6/D6,4))');
  expect(cells['I6']).toBe('IF(OR(SUM(D6)=0,COUNT(E6)=0),"",ROUND(MIN(E6*G6/D6,G6),2))');
});
