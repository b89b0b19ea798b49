import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLocale } from '../../pane/parts/words-context';
import { useBenchWords, useDesk, useDeskState } from './bench-context';

/** Why a file did not open, was not saved, or a cell was left as it stands. */
export function FailureMessage() {
  const words = useBenchWords();
  const locale = useLocale();
  const desk = useDesk();
  const { failure } = useDeskState();
  if (!failure) return null;
  return (
    <MessageBar intent="error">
      <MessageBarBody>{failure.say(locale)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => desk.dismissFailure()}>
          {words('failure.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
