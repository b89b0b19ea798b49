import { useMemo } from 'react';
import type { PlanKind } from '../../engine';
import type { Book, Place } from '../session/state';
import { nameAt, rowNames } from './row-names';
import { useWriteWords } from './words/use-write-words';

/** Names the cells of a book: `疗养人数 · 得分`. */
export function useCellName(book: Book): (cell: Place & { readonly kind: PlanKind }) => string {
  const words = useWriteWords();
  const names = useMemo(() => rowNames(book), [book]);
  return (cell) => {
    const kind = words(`write.kind.${cell.kind}`);
    const name = cell.kind === 'report' ? '' : nameAt(names, cell);
    return name === '' || name === kind ? kind : words('write.named', { name, kind });
  };
}
