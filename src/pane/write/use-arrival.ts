import { useEffect, useRef, type RefObject } from 'react';
import type { Receipt } from '../../workbook/receipt';

/** Scrolls a new receipt into view, and gives it the focus where the button that brought it about is gone. */
export function useArrival(receipt: Receipt | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(receipt);
  useEffect(() => {
    if (seen.current === receipt) return;
    seen.current = receipt;
    place.current?.scrollIntoView({ block: 'start' });
    if (document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  }, [receipt]);
  return place;
}
