import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import type { View } from '../session/state';
import { MoreMenu } from './more-menu';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    paddingLeft: tokens.spacingHorizontalM,
    // Office lays its own menu, up to 34 × 32 px, over the corner of the pane.
    paddingRight: '40px',
  },
  name: { ...typographyStyles.subtitle2, margin: 0, marginRight: 'auto' },
});

interface PaneHeaderProps {
  /** Goes to a page beside the steps. */
  readonly onChoose: (page: View) => void;
}

/** The name of the product, what is done most, and what is done seldom. */
export function PaneHeader({ onChoose }: PaneHeaderProps) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { view, work } = usePaneState();
  const { write } = session.capabilities;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{words('shell.name')}</h1>
      <Button
        appearance={view === 'welcome' ? 'secondary' : 'primary'}
        disabledFocusable={work !== null || !write}
        title={write ? undefined : words('shell.read-only')}
        onClick={() => void session.scoreAll()}
      >
        {words('shell.score-all')}
      </Button>
      <MoreMenu onChoose={onChoose} />
    </header>
  );
}
