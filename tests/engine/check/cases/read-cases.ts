import { policies } from '../../../../src/engine/policy/policies';
import type { Policy } from '../../../../src/engine/policy/policy';
import type { Entry } from '../../../support/grid-of';
import { sheetOf, withCells } from '../../../support/sheet-of';
import { SOUND } from '../findings-of';

type Rows = readonly (readonly Entry[])[];

/** A small table with everything that the checks find in it. */
export interface Case {
  readonly title: string;
  readonly rows: Rows;
  /** The other sheets of its workbook, if any. */
  readonly beside: readonly Rows[];
  readonly merges: readonly string[];
  readonly policy: Policy;
  readonly findings: readonly string[];
}

/**
 * The cases of a file, parted by a line of `====`. Of each: a title, perhaps with the policy in brackets; the table,
 * drawn, or as the cells (`G11 = 20`) in which it differs from the sound form, with what is merged (`merge H15:H16`)
 * and, after a line `sheet`, another sheet of its workbook; and after a line of `----` all findings.
 */
export function casesIn(text: string): readonly Case[] {
  return text.split(/^====$/m).map((part) => caseOf(part.trim()));
}

function caseOf(text: string): Case {
  const [head = '', tail = ''] = text.split(/^----$/m);
  const [first = '', ...rest] = head.trim().split('\n');
  const merges = rest.flatMap((line) => MERGE.exec(line)?.[1] ?? []);
  const lines = rest.filter((line) => !MERGE.test(line));
  const [, title = first, id = 'mof-2020'] = /^(.*?)(?: \[([\w-]+)\])?$/.exec(first) ?? [];
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(`No policy ${id}`);
  const findings = tail.split('\n').filter((line) => line.trim() !== '');
  const [rows = [], ...beside] = lines
    .join('\n')
    .split(/^sheet$/m)
    .map((sheet) => rowsOf(sheet.trim().split('\n')));
  return { title, rows, beside, merges, policy, findings };
}

const MERGE = /^merge ([A-Z]+\d+:[A-Z]+\d+)$/;
const CELL = /^([A-Z]+\d+) = ?(.*)$/;

function rowsOf(lines: readonly string[]): Rows {
  if (!lines.every((line) => CELL.test(line))) return sheetOf(lines.join('\n'));
  const cells = lines.map((line): [string, Entry] => {
    const [, cell = '', entry = ''] = CELL.exec(line) ?? [];
    return [cell, sheetOf(`x|${entry}`)[0]?.[1] ?? null];
  });
  return withCells(SOUND, Object.fromEntries(cells));
}
