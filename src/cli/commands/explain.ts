import { checkByCode, checks, DEFAULT_PLAN_OPTIONS, explainCell, parseCell, say, type Explanation } from '../../engine';
import { evaluateWorkbook } from '../evaluate-workbook';
import { EXIT, type ExitStatus } from '../exit-status';
import { explanationText } from '../explanation-text';
import type { Io } from '../io';
import { policyOf } from '../policy-of';
import { readWorkbook } from '../read-workbook';
import { requireSheet } from '../require-sheet';
import { Unusable } from '../unusable';
import { words } from '../words';

/** `jiping explain JX003`: what a check means. `jiping explain FILE Sheet!H19`: how the number of a cell came about. */
export async function explainCommand(
  subject: string,
  cell: string | undefined,
  options: { readonly policy?: string },
  io: Io,
): Promise<ExitStatus> {
  if (cell !== undefined) return explainAddress(subject, cell, options, io);
  if (!/^JX\d+$/i.test(subject)) throw new Unusable(words(io.locale, 'cell-needed', { file: subject }));
  const check = checkByCode(subject.toUpperCase());
  if (!check) {
    const known = checks.map(({ code }) => code).join(io.locale === 'en' ? ', ' : '、');
    throw new Unusable(words(io.locale, 'check-unknown', { code: subject, known }));
  }
  io.out(`${check.code} ${check.name}`);
  const { what, why, fix, fires, silent, source } = check.explain;
  for (const part of [what, why, fix]) io.out(say(part, io.locale));
  for (const [id, part] of [
    ['explain-fires', fires],
    ['explain-silent', silent],
    ['explain-source', source],
  ] as const)
    io.out(words(io.locale, id, { text: say(part, io.locale) }));
  return EXIT.done;
}

async function explainAddress(
  file: string,
  address: string,
  options: { readonly policy?: string },
  io: Io,
): Promise<ExitStatus> {
  const { sheet, cell } = partsOf(address, io);
  const policy = await policyOf(options.policy, io.locale);
  const workbook = await readWorkbook(file, io.locale);
  requireSheet(workbook, sheet, file, io);
  const { tables } = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, sheet);
  const found = tables
    .map((table): Explanation | null => explainCell(table, cell))
    .find((explanation) => explanation !== null);
  if (!found) throw new Unusable(words(io.locale, 'cell-unknown', { cell: address }));
  for (const line of explanationText(found, io.locale)) io.out(line);
  return EXIT.done;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;

/** `自评表!H19`, `'自评表 (2)'!$H$19` or `H19` in its parts. */
function partsOf(address: string, io: Io): { sheet: string | undefined; cell: string } {
  const [, quoted, bare, cell = ''] = ADDRESS.exec(address) ?? [];
  if (!parseCell(cell)) throw new Unusable(words(io.locale, 'cell-wrong', { cell: address }));
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, cell: cell.replaceAll('$', '').toUpperCase() };
}
