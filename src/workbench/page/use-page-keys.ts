import { useEffect, type RefObject } from 'react';
import { useDesk } from './bench-context';

interface PageKeys {
  /** Places that F6 goes through, in order. */
  readonly regions: readonly RefObject<HTMLElement | null>[];
  /** That of them which the grid is in: it takes the keyboard by itself. */
  readonly grid: RefObject<HTMLElement | null>;
  /** Opens the browser's dialog for choosing a file. */
  readonly choose: () => void;
}

const FOCUSABLE = 'button:not([disabled]), [tabindex="0"]';

/** The keys of the page, the same as in Excel: Ctrl+O, Ctrl+S, and F6 to leave the grid, where Tab goes to the next cell. */
export function usePageKeys({ regions, grid, choose }: PageKeys): void {
  const desk = useDesk();
  useEffect(() => {
    const go = (step: number): void => {
      const places = regions.map(({ current }) => current);
      const at = places.findIndex((place) => place?.contains(document.activeElement));
      const next = places[(Math.max(at, 0) + step + places.length) % places.length];
      if (next === grid.current) desk.focusGrid();
      else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    const press = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (key === 'f6') go(event.shiftKey ? -1 : 1);
      else if (control && key === 's') void desk.save();
      else if (control && key === 'o') choose();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the grid, which works off most keys by itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  });
}
