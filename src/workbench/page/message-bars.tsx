import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureMessage } from './failure-message';
import { KeptMessages } from './kept-messages';
import { LimitsMessage } from './limits-message';
import { OpeningMessage } from './opening-message';

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minHeight: 0,
    overflowY: 'auto',
  },
});

/** What is to be said about the file, below the bar on top. */
export function MessageBars() {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      <OpeningMessage />
      <FailureMessage />
      <KeptMessages />
      <LimitsMessage />
    </div>
  );
}
