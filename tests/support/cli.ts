import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Locale } from '../../src/engine';

/** What a call of the command line gave. */
export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command line in this process, with its output caught. */
export async function cli(argv: readonly string[], locale: Locale = 'zh-CN'): Promise<CliResult> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await run(argv, { locale, out: (line) => out.push(line), error: (line) => error.push(line) });
  return { status, out: out.join('\n'), error: error.join('\n') };
}

/** A folder that is gone after `use`, with a name as people have them: Chinese and with a space. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), '自评 材料-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
