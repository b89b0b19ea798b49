import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../support/cli';

jest.setTimeout(120_000);

const SAMPLE = join(__dirname, '../../assets/samples/职工疗休养项目自评表.xlsx');

/** The text of the document as LibreOffice reads it; null where there is no LibreOffice that knows documents. */
function textIn(folder: string, name: string): string | null {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const format = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, name)];
  spawnSync('soffice', [profile, '--headless', ...format], { cwd: folder });
  const text = join(folder, name.replace('.docx', '.txt'));
  return existsSync(text) ? readFileSync(text, 'utf8') : null;
}

test('LibreOffice 打开 Word 文件，读到的是同一份报告和指标表', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiping-word-'));
  try {
    const { status } = await cli(['report', SAMPLE, '--docx', join(folder, 'report.docx')]);
    expect(status).toBe(0);
    const text = textIn(folder, 'report.docx');
    if (text === null) {
      process.stderr.write('没有能打开文档的 LibreOffice，Word 文件没有拿给它看。\n');
      return;
    }
    const { out } = await cli(['report', SAMPLE]);
    const lines = new Set(text.replace(/^\uFEFF/, '').split(/\r?\n/));
    const missing = out.split('\n').filter((line) => line !== '' && !lines.has(line));
    expect(missing).toEqual([]);
    expect([...lines]).toEqual(expect.arrayContaining(['三级指标', '疗休养人员满意度', '总分']));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
