import { blocksOf, type Block } from '../check/block';
import type { CheckInput } from '../check/check';
import { scoringUnits, type ScoringUnit } from '../check/scoring-unit';
import { ledgerRows, type NamedRow } from './ledger-rows';
import { cellSayings, type CellSayings } from './same-words';
import type { ReportPlace, ReportSource } from './report';

/** 账 A table prepared for being asked what it says. */
export interface Ledger {
  readonly source: ReportSource;
  /** Every text that may name its project, in one. */
  readonly names: string;
  readonly units: readonly ScoringUnit[];
  readonly blocks: readonly Block[];
  /** Those of level 2 that are not a block of level 1 under the same name. */
  readonly subBlocks: readonly Block[];
  /** Those of accounts and of an allocation table, by their names. */
  readonly rows: readonly NamedRow[];
  readonly sayings: CellSayings;
  readonly input: CheckInput;
}

export function ledgerOf(source: ReportSource): Ledger {
  const { evaluation, name } = source;
  const { table, policy } = evaluation;
  const units = scoringUnits(evaluation);
  const blocks = blocksOf(units, 'level1');
  return {
    source,
    names: [nameOf(name), table.project?.text, table.title?.text, table.sheet].filter((text) => text).join('|'),
    units,
    blocks,
    subBlocks: blocksOf(units, 'level2').filter((sub) => !blocks.some((block) => isSame(sub, block))),
    rows: ledgerRows(evaluation),
    sayings: cellSayings(evaluation),
    input: { result: evaluation, policy, units, blocks, neighbours: () => [] },
  };
}

function isSame(one: Block, other: Block): boolean {
  const hasSameUnits = one.units.length === other.units.length && one.units[0] === other.units[0];
  return hasSameUnits && one.label.text === other.label.text;
}

/** `表/困难职工帮扶.xlsx` → `困难职工帮扶`. */
function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.\w{1,5}$/, '');
}

/** A cell of the table as a place; none where there is no cell. */
export function placeOf({ source }: Ledger, cell: string | null | undefined): ReportPlace[] {
  return cell ? [{ source: source.name, sheet: source.evaluation.table.sheet, cell }] : [];
}
