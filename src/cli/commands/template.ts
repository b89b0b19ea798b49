import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { policyById, template, templateIds, type Locale } from '../../engine';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { Unusable } from '../unusable';
import { words } from '../words';
import { checkDestination, writeWorkbook } from '../write-workbook';
import { zlibCodec } from '../zlib-codec';

export interface TemplateCommandOptions {
  readonly output?: string;
  readonly sample?: boolean;
  readonly force?: boolean;
}

/** `jiping template`: lists the forms; `jiping template ID -o FILE`: writes one into a new workbook. */
export async function templateCommand(
  id: string | undefined,
  { output, sample = false, force = false }: TemplateCommandOptions,
  io: Io,
): Promise<ExitStatus> {
  if (id === undefined) return list(io);
  const made = template(id, { sample });
  if (!made) {
    const known = templateIds().join(io.locale === 'en' ? ', ' : '、');
    throw new Unusable(words(io.locale, 'template-unknown', { id, known }));
  }
  if (output === undefined) throw new Unusable(words(io.locale, 'template-output-missing', { id }));
  await checkNew(output, force, io.locale);
  await writeWorkbook(resolve(output), newWorkbook(made.grid, made.form, zlibCodec), io.locale);
  io.out(words(io.locale, 'template-written', { file: output, sheet: made.grid.sheet }));
  return EXIT.done;
}

function list(io: Io): ExitStatus {
  for (const id of templateIds()) {
    const policy = policyById(id);
    if (policy) io.out(`${id}  ${io.locale === 'en' ? policy.nameEn : policy.name}`);
  }
  return EXIT.done;
}

/** Throws Unusable where the file can not be made, or would replace one that nobody agreed to lose. */
async function checkNew(path: string, force: boolean, locale: Locale): Promise<void> {
  if (extname(path).toLowerCase() !== '.xlsx') throw new Unusable(words(locale, 'template-extension', { file: path }));
  await checkDestination(path, locale);
  const standing = await stat(path).catch(() => null);
  if (standing && !force) throw new Unusable(words(locale, 'template-standing', { file: path }));
}
