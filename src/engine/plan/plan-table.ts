import { NO_ANSWERS } from '../answers';
import type { GridView } from '../grid/view';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { InputCells } from './input-cells';
import { Ledger } from './ledger';
import type { PlanOptions, WritePlan } from './plan';
import { proposeExecution } from './propose-execution';
import { proposeNotes } from './propose-notes';
import { proposeScore } from './propose-score';
import { proposeTotal } from './propose-total';

/**
 * What would be written into a table of the sheet, and what is kept though it differs. `notes` are by 1-based row, `own`
 * those among them that a person wrote.
 */
export function planTable(
  result: TableResult,
  view: GridView,
  notes: ReadonlyMap<number, string>,
  policy: Policy,
  { fill, as }: PlanOptions,
  own = NO_ANSWERS.notes,
): WritePlan {
  const { table, execution, indicators } = result;
  const ledger = new Ledger(view, fill, new InputCells(table));
  const scores = [
    // Accounts are looked at, not filled in.
    ...(execution && !table.accounts ? proposeExecution(execution, policy, as) : []),
    ...indicators.flatMap((indicator) => proposeScore(indicator, policy, as)),
  ];
  for (const proposal of scores) ledger.propose(proposal);
  for (const proposal of proposeTotal(result, ledger, policy, as)) ledger.propose(proposal);
  for (const proposal of proposeNotes(result, notes, own)) ledger.propose(proposal);
  return ledger.plan();
}
