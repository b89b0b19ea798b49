import { useEffect } from 'react';
import { useBenchWords, useDeskState } from './bench-context';

/** Names the page by its file, with a mark while that is not saved. */
export function usePageTitle(): void {
  const words = useBenchWords();
  const { book, unsaved } = useDeskState();
  const name = book?.name;
  useEffect(() => {
    if (name === undefined) document.title = words('title');
    else document.title = words(unsaved ? 'title.unsaved' : 'title.file', { name });
  }, [words, name, unsaved]);
}
