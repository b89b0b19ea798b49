import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  wide: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 8rem), 1fr))' },
  narrow: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 5rem), 1fr))' },
  // What opens below a value needs the whole width.
  fact: { minWidth: 0, ':has([aria-expanded="true"])': { gridColumn: '1 / -1' } },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface FactsProps {
  /** Whether the values are short, so that three stand side by side where the pane is narrowest. */
  readonly short?: boolean;
  readonly children: ReactNode;
}

/** Names with their values, side by side as far as there is room. */
export function Facts({ short = false, children }: FactsProps) {
  const styles = useStyles();
  return <dl className={mergeClasses(styles.list, short ? styles.narrow : styles.wide)}>{children}</dl>;
}

/** One of the `Facts`. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
