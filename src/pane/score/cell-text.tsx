import type { ReactNode } from 'react';
import { CellLink } from '../parts/cell-link';

interface CellTextProps {
  readonly sheet: string;
  /** Null where the table has no place for it. */
  readonly cell: string | null | undefined;
  readonly children: ReactNode;
}

/** What belongs to a cell, as a link to it; plain text where there is no such cell. */
export function CellText({ sheet, cell, children }: CellTextProps) {
  if (!cell) return <>{children}</>;
  return (
    <CellLink sheet={sheet} cell={cell}>
      {children}
    </CellLink>
  );
}
