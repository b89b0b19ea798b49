import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { useBenchWords, useDesk, useDeskState } from './bench-context';

const useStyles = makeStyles({ progress: { marginTop: '4px' } });

/** How far the opening of a file is, once it takes its time. */
export function OpeningMessage() {
  const styles = useStyles();
  const words = useBenchWords();
  const desk = useDesk();
  const { opening } = useDeskState();
  if (!opening?.shown) return null;
  const text = words('opening.name', { name: opening.name });
  return (
    <MessageBar>
      <MessageBarBody>
        {text}
        <ProgressBar
          className={styles.progress}
          aria-label={text}
          {...(opening.share === null ? {} : { value: opening.share })}
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => desk.cancelOpening()}>
          {words('opening.cancel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
