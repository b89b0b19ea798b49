import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../session/state';
import { useSession } from './session-context';
import { useWords } from './words-context';

/** The address of a cell or an area, or other words in its stead, that selects it in the sheet. */
export function CellLink({ sheet, cell, children = cell }: Place & { readonly children?: ReactNode }) {
  const session = useSession();
  const words = useWords();
  return (
    <Link as="button" title={words('parts.select', { sheet, cell })} onClick={() => session.select({ sheet, cell })}>
      {children}
    </Link>
  );
}
