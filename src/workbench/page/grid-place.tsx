import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import { useLocale } from '../../pane/parts/words-context';
import { useBenchWords, useDesk, useDeskState } from './bench-context';
import { loadGrid } from './load-grid';

const useStyles = makeStyles({
  place: { position: 'absolute', inset: 0 },
  message: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
});

interface GridPlaceProps {
  readonly ref: Ref<HTMLElement>;
  readonly className: string;
  readonly dark: boolean;
}

/** Where the grid comes once it is loaded and there is a workbook to show. */
export function GridPlace({ ref, className, dark }: GridPlaceProps) {
  const styles = useStyles();
  const words = useBenchWords();
  const { book } = useDeskState();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useGrid(place, dark, book !== null);
  return (
    <section ref={ref} className={className} aria-label={words('grid')}>
      <div ref={place} className={styles.place} />
      {!mounted && (
        <div className={styles.message}>
          {book ? <Spinner label={words('grid.loading')} /> : <p>{words('grid.empty')}</p>}
        </div>
      )}
    </section>
  );
}

/** Mounts the grid where `wanted`, and again in another language; true once it is there. */
function useGrid(place: { readonly current: HTMLDivElement | null }, dark: boolean, wanted: boolean): boolean {
  const desk = useDesk();
  const locale = useLocale();
  const [mounted, setMounted] = useState(false);
  const mount = useEffectEvent(({ mountGrid, drawingOf, words }: Awaited<ReturnType<typeof loadGrid>>) => {
    const container = place.current;
    if (!container) return;
    desk.mount(
      (workbook) => drawingOf(workbook, locale),
      (snapshot) => mountGrid(container, snapshot, { locale, words, dark, listener: desk }),
    );
    setMounted(true);
  });
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void loadGrid(locale).then((loaded) => {
      if (!gone) mount(loaded);
    });
    return () => {
      gone = true;
      desk.unmount();
    };
  }, [desk, locale, wanted]);
  useEffect(() => desk.setDark(dark), [desk, dark]);
  return mounted;
}
