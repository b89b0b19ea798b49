import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../session/state';
import { useSession } from './session-context';
import { useWords } from './words-context';

/** The address of a cell or an area, or other words in its stead, that selects it in the sheet; only an address looks like a link. */
export function CellLink({ sheet, cell, children }: Place & { readonly children?: ReactNode }) {
  const session = useSession();
  const words = useWords();
  return (
    <Link
      as="button"
      appearance={children === undefined ? 'default' : 'subtle'}
      title={words('parts.select', { sheet, cell })}
      onClick={() => session.select({ sheet, cell })}
    >
      {children ?? cell}
    </Link>
  );
}
