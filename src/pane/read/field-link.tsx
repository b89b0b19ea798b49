import type { Field } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useReadWords } from './words/use-read-words';

interface FieldLinkProps {
  readonly sheet: string;
  readonly field: Field | null;
}

/** What stands in a place of the form, as a link to it; says so where nothing stands there or there is no such place. */
export function FieldLink({ sheet, field }: FieldLinkProps) {
  const words = useReadWords();
  if (!field) return words('read.absent');
  return (
    <CellLink sheet={sheet} cell={field.cell}>
      {field.text || words('read.blank')}
    </CellLink>
  );
}
