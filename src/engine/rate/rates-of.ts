import type { Execution } from '../execution/execution';
import type { ScoredIndicator } from '../scoring/scored';
import type { Table, TableKind } from '../table/table';
import { accountsRates } from './accounts-rates';
import { completionRates } from './completion-rates';
import type { Rate } from './rate';

/** Tables that tell what was reached instead of scoring it. */
const TOLD: ReadonlySet<TableKind> = new Set(['completion', 'transfer']);

/** The rates that a table lets one compute where no marks are given. */
export function ratesOf(table: Table, execution: Execution | null, indicators: readonly ScoredIndicator[]): Rate[] {
  if (table.accounts) return accountsRates(table.accounts);
  return TOLD.has(table.kind) ? completionRates(execution, indicators) : [];
}
