import { asDetected } from '../../../src/engine/policy/detect/apply-policy';
import { areaName, parseCell } from '../../../src/engine/grid/a1';
import type { Area } from '../../../src/engine/grid/grid';
import { evaluate } from '../../../src/engine/evaluate';
import { say } from '../../../src/engine/message/phrase';
import { policyById } from '../../../src/engine/policy/policies';
import { template, templateIds, type Template } from '../../../src/engine/template/template';

const ids = templateIds();

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

  test('带示例：计分的每项指标都算得出，得分与表里的相同', () => {
    const [table] = evaluate(made(id, true).grid, asDetected).tables;
    const scored = table?.indicators.filter(({ status }) => status !== 'not-scored') ?? [];
    const printed = scored.map(({ row }) => row.given?.number?.toFixed() ?? null);
    expect(scored.map(({ score }) => score?.toFixed() ?? null)).toEqual(printed);
    expect(scored.length === 0).toBe(table?.policy.fullMarks.toString() === '0');
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
    expect(offered).toHaveLength(['sichuan', 'yunnan', 'chongqing-department'].includes(id) ? 0 : 1);
    const asked = new Set(form.validations.map((validation) => ('choices' in validation ? 'list' : 'bounds')));
    expect(asked.has('bounds')).toBe(id !== 'transfer');
  });
});
