import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName, policyById, template, templateIds, type Grid } from '../../src/engine';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { patchWorkbook } from '../../src/workbook/file/patch/patch-workbook';
import { cli, inFolder } from '../support/cli';
import { allThroughLibreOffice, hasLibreOffice } from '../support/built-workbench/libre-office';

const ids = templateIds();

test('不写编号就列出模板和口径', async () => {
  const { status, out } = await cli(['template']);
  expect(status).toBe(0);
  expect(out.split('\n')).toEqual(ids.map((id) => `${id}  ${policyById(id)?.name}`));
  expect((await cli(['template'], 'en')).out).not.toMatch(/[\u4e00-\u9fff]/);
});

test('新建的工作簿只有模板这一张表，读出来就是它', () =>
  inFolder(async (folder) => {
    const file = join(folder, '新表.xlsx');
    const { status, out } = await cli(['template', 'mof-2020', '-o', file, '--sample']);
    expect([status, out]).toEqual([0, `已新建“${file}”，工作表“项目支出绩效自评表”。`]);
    const workbook = openWorkbook(new Uint8Array(readFileSync(file)));
    expect(workbook.sheets).toEqual([{ name: '项目支出绩效自评表', hidden: false }]);
    expect(shown(workbook.grid('项目支出绩效自评表'))).toEqual(shown(gridOf('mof-2020', true)));
    expect((await cli(['check', file])).status).toBe(0);
    expect((await cli(['evaluate', file])).out).toContain('97.53');
  }));

test('已有的文件不替换，除非写了 --force', () =>
  inFolder(async (folder) => {
    const file = join(folder, '自评表.xlsx');
    writeFileSync(file, '别人的内容');
    const refused = await cli(['template', 'hubei', '-o', file]);
    expect([refused.status, refused.error.includes('--force')]).toEqual([2, true]);
    expect(readFileSync(file, 'utf8')).toBe('别人的内容');
    expect((await cli(['template', 'hubei', '-o', file, '--force'])).status).toBe(0);
    expect(openWorkbook(new Uint8Array(readFileSync(file))).sheets).toHaveLength(1);
  }));

test.each([
  [['template', 'mof-1999', '-o', '表.xlsx'], '没有模板“mof-1999”'],
  [['template', 'hubei'], '-o'],
  [['template', 'hubei', '-o', '表.docx'], '.xlsx'],
  [['template', 'hubei', '-o', '没有这个文件夹/表.xlsx'], '没有这个文件夹'],
])('%j 用不了：%s', async (argv, part) => {
  const { status, error } = await cli(argv);
  expect([status, error.split('\n').length]).toEqual([2, 1]);
  expect(error).toContain(part);
});

test.each(ids)('在空白的 %s 里填上示例的内容，公式重算出来就是示例里的', (id) => {
  const made = template(id, { sample: false });
  if (!made) throw new Error(id);
  const workbook = openWorkbook(newWorkbook(made.grid, made.form));
  const { sheet } = made.grid;
  const filled = gridOf(id, true);
  const edits = filled.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) =>
      cell && cell.formula === null ? [{ sheet, cell: cellName(at, column), content: cell }] : [],
    ),
  );
  expect(shown(openWorkbook(patchWorkbook(workbook, edits)).grid(sheet))).toEqual(shown(filled));
});

describe('在 LibreOffice 里', () => {
  if (!hasLibreOffice()) {
    process.stderr.write('没有找到 LibreOffice，模板没有和它对数，也没有试打印；装上它再运行。\n');
    test('没有 LibreOffice 时，只有构建机上算失败', () => expect(process.env['CI']).toBeUndefined());
    return;
  }

  test('打得开，公式算出来的和写好的一样', () => {
    const kinds = ids.flatMap((id) => [true, false].map((sample) => ({ id, sample })));
    const back = allThroughLibreOffice(kinds.map(({ id, sample }) => bytesOf(id, sample)));
    kinds.forEach(({ id, sample }, index) => {
      const theirs = openWorkbook(back[index] ?? new Uint8Array());
      const grid = gridOf(id, sample);
      expect([id, shown(theirs.grid(grid.sheet))]).toEqual([id, shown(grid)]);
    });
  }, 120_000);

  test(
    '每张都打印在一页上',
    () =>
      inFolder((folder) => {
        const names = ids.flatMap((id) => [true, false].map((sample) => ({ id, sample, name: `${id}-${sample}` })));
        for (const { id, sample, name } of names) writeFileSync(join(folder, `${name}.xlsx`), bytesOf(id, sample));
        const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'profile'))}`;
        const flags = [profile, '--headless', '--convert-to', 'pdf', ...names.map(({ name }) => `${name}.xlsx`)];
        expect(spawnSync('soffice', flags, { cwd: folder }).status).toBe(0);
        expect(readdirSync(folder).filter((file) => file.endsWith('.pdf'))).toHaveLength(names.length);
        const printed = names.map(({ id, name }) => [id, pagesOf(readFileSync(join(folder, `${name}.pdf`)))]);
        expect(printed).toEqual(names.map(({ id }) => [id, 1]));
        return Promise.resolve();
      }),
    120_000,
  );
});

function gridOf(id: string, sample: boolean): Grid {
  const made = template(id, { sample });
  if (!made) throw new Error(id);
  return made.grid;
}

function bytesOf(id: string, sample: boolean): Uint8Array {
  const made = template(id, { sample });
  if (!made) throw new Error(id);
  return newWorkbook(made.grid, made.form);
}

/** What the cells show, by address. */
function shown({ rows }: Grid): Record<string, string> {
  const texts = rows.flatMap((row, at) =>
    Array.from(row ?? [], (cell, column) => [cellName(at, column), cell?.text ?? ''] as const),
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Pages of a PDF as LibreOffice writes it. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
