import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Locale } from '../../engine';
import type { Source } from '../files/source';
import { useBenchWords } from './bench-context';
import { DropHint } from './drop-hint';
import { GridPlace } from './grid-place';
import { MessageBars } from './message-bars';
import { PagePane } from './page-pane';
import { PageNews } from './page-news';
import { PartingDialog } from './parting-dialog';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';
import { usePageKeys } from './use-page-keys';
import { usePageTitle } from './use-page-title';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', flexDirection: 'column', flexShrink: 0, maxHeight: '50%' },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    // On a telephone, and at 400 % of a screen, one below the other.
    '@media (max-width: 639px)': { flexDirection: 'column' },
  },
  grid: { position: 'relative', flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    flexShrink: 0,
    width: '380px',
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px) and (max-width: 899px)': { width: '320px' },
    '@media (max-width: 639px)': { width: '100%', height: '50%', borderLeft: 'none' },
  },
});

interface BenchPageProps {
  readonly samples: readonly Source[];
  /** Language where the person has chosen none. */
  readonly fallback: Locale;
  readonly dark: boolean;
}

/** The bar on top, the grid, and the pane beside it. */
export function BenchPage({ samples, fallback, dark }: BenchPageProps) {
  const styles = useStyles();
  const words = useBenchWords();
  const bar = useRef<HTMLElement>(null);
  const grid = useRef<HTMLElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (): void => chooser.current?.click();
  usePageTitle();
  usePageKeys({ regions: [bar, grid, pane], grid, choose });
  const dropping = useFileDrop();
  return (
    <div className={styles.page}>
      <section ref={bar} className={styles.top} aria-label={words('bar')}>
        <TopBar chooser={chooser} samples={samples} onChoose={choose} />
        <MessageBars />
      </section>
      <div className={styles.work}>
        <GridPlace ref={grid} className={styles.grid} dark={dark} />
        <div ref={pane} className={styles.pane}>
          <PagePane fallback={fallback} />
        </div>
      </div>
      {dropping && <DropHint />}
      <PartingDialog />
      <PageNews />
    </div>
  );
}
