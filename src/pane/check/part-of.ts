import { parseCell, type Table } from '../../engine';

/** A part of the form as a person finds it: the head, the funds, a first-level indicator, the total. */
export interface TablePart {
  readonly kind: 'head' | 'funds' | 'indicators' | 'total';
  /** The first-level indicator; '' where it has none, and in other parts. */
  readonly label: string;
}

/** The part of the form in which a cell lies. */
export function partOf(cell: string, { funds, indicators, total }: Table): TablePart {
  const row = (parseCell(cell)?.row ?? -1) + 1;
  if (total?.row === row) return { kind: 'total', label: '' };
  if (funds?.rows.some((one) => one.row === row)) return { kind: 'funds', label: '' };
  const indicator = indicators.find(({ rows }) => rows.includes(row));
  return indicator ? { kind: 'indicators', label: indicator.level1?.text ?? '' } : { kind: 'head', label: '' };
}
