import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 欢迎 What it is for, and a first thing to do. */
export function WelcomePage() {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const busy = usePaneState().work !== null;
  return (
    <div className={styles.page}>
      <Text>{words('welcome.what')}</Text>
      <Text>{words('welcome.promise')}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.read()}>
          {words('welcome.read')}
        </Button>
        <Button appearance="subtle" onClick={() => session.show('read')}>
          {words('welcome.skip')}
        </Button>
      </div>
      {session.capabilities.write && (
        <>
          <Caption1>{words('welcome.sample.means')}</Caption1>
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={() => void session.addSample()}>
              {words('welcome.sample')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
