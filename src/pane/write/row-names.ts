import { parseCell, type TableEvaluation } from '../../engine';
import { placeKey, type Book, type Place } from '../session/state';

/** Names of the rows of all tables: of an indicator, of the funds, of the total. */
export type RowNames = ReadonlyMap<string, string>;

export function rowNames({ sheets }: Book): RowNames {
  return new Map(sheets.flatMap(({ evaluation }) => evaluation.tables.flatMap(namesIn)));
}

/** What the row of this cell is called; '' where it has no name. */
export function nameAt(names: RowNames, { sheet, cell }: Place): string {
  const at = parseCell(cell);
  return (at && names.get(rowKey(sheet, at.row + 1))) ?? '';
}

function namesIn({ table, execution, indicators }: TableEvaluation): (readonly [string, string])[] {
  const { sheet } = table;
  const named = indicators.flatMap(({ row: { rows, level1, level2, level3 } }) => {
    const name = (level3 ?? level2 ?? level1)?.text ?? '';
    return rows.map((row) => [rowKey(sheet, row), name] as const);
  });
  if (execution) named.push([rowKey(sheet, execution.total.row), execution.total.label]);
  if (table.total) named.push([rowKey(sheet, table.total.row), table.total.label]);
  return named;
}

function rowKey(sheet: string, row: number): string {
  return placeKey({ sheet, cell: String(row) });
}
