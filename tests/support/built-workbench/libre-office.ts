import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Milliseconds after which LibreOffice is taken to have fallen silent. */
const LONGEST = 180_000;

/** True where LibreOffice can be asked. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** A workbook as LibreOffice opens, computes and saves it: without the results that stand in the file. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return allThroughLibreOffice([bytes])[0] ?? new Uint8Array();
}

/** The same for many, in one go. */
export function allThroughLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  // Asked to convert nothing it would wait for ever.
  if (workbooks.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    workbooks.forEach((bytes, index) => writeFileSync(join(folder, names[index] ?? ''), withoutResults(bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const flags = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'out', ...names];
    const { status, stderr } = spawnSync('soffice', flags, { cwd: folder, encoding: 'utf8', timeout: LONGEST });
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the cached results away, so that every one that comes back was computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}
