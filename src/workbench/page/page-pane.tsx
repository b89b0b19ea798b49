import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Locale } from '../../engine';
import { Pane } from '../../pane/pane';
import { useBenchWords, useDeskState } from './bench-context';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL },
  name: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The pane over the open workbook. */
export function PagePane({ fallback }: { readonly fallback: Locale }) {
  const styles = useStyles();
  const words = useBenchWords();
  const { book } = useDeskState();
  const host = useMemo(() => ({ locale: fallback, theme: null }), [fallback]);
  if (book) return <Pane key={book.id} session={book.session} host={host} />;
  return (
    <main className={styles.empty}>
      <h1 className={styles.name}>{words('pane')}</h1>
      <p>{words('pane.empty')}</p>
    </main>
  );
}
