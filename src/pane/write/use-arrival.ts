import { useEffect, useRef, type RefObject } from 'react';
import type { Receipt } from '../../workbook/receipt';

/** Scrolls a new receipt into view, and gives it the focus where the button that brought it about is gone. */
export function useArrival(receipt: Receipt): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
    if (document.hasFocus() && document.activeElement === document.body) section.current?.focus();
  }, [receipt]);
  return section;
}
