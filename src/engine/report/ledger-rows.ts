import type { TableResult } from '../table-result';
import { normalText } from './normal-text';
import { plainQuotes } from './plain-quotes';
import { accountsColumns, allocationColumns, staffColumns, type RowColumn } from './row-columns';

/** A row of accounts or of an allocation table with what a text may say of it. */
export interface NamedRow {
  /** As the table has it. */
  readonly label: string;
  /** As it is looked for in a text. */
  readonly name: string;
  readonly columns: readonly RowColumn[];
}

const ORDINAL = /^(?:其中:?|\(?(?:\d+|[一二三四五六七八九十]+)[)、.])+/;
/** A sum of whatever is spoken of. */
const ANY_SUM = /^(?:合计|总计|小计|总额|其他)$/;

/** The rows by their names; a name that several have names none of them. */
export function ledgerRows(result: TableResult): NamedRow[] {
  const { accounts, allocation } = result.table;
  const rows: NamedRow[] = [];
  if (accounts) {
    const { moneyUnit, staff } = accounts;
    for (const row of accounts.rows) {
      rows.push({ ...namedBy(row.label), columns: accountsColumns(row, moneyUnit, result) });
    }
    for (const row of staff) {
      for (const { name, columns } of staffColumns(row, result)) rows.push({ ...namedBy(name), columns });
    }
  }
  for (const row of allocation?.rows ?? []) {
    rows.push({ ...namedBy(row.place.text), columns: allocationColumns(row, allocation?.moneyUnit ?? '元') });
  }
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.filter(({ name }) => name.length > 1 && !ANY_SUM.test(name) && counts.get(name) === 1);
}

function namedBy(text: string): Pick<NamedRow, 'label' | 'name'> {
  const label = normalText(text).text.replace(ORDINAL, '');
  return { label, name: plainQuotes(label) };
}
