import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale, useWords } from '../parts/words-context';

/** What went wrong last, in words that say what to do. `onAct`: the bar is about to go away. */
export function FailureBar({ onAct }: { readonly onAct: () => void }) {
  const words = useWords();
  const locale = useLocale();
  const session = useSession();
  const { failure } = usePaneState();
  if (!failure) return null;
  const retry = (): void => {
    void session.retry();
    onAct();
  };
  const close = (): void => {
    session.dismissFailure();
    onAct();
  };
  const cancelled = failure.code === 'cancelled';
  return (
    <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        {!cancelled && <MessageBarTitle>{words('shell.failure.title')}</MessageBarTitle>}
        {failure.say(locale)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words('shell.failure.retry')}
        </Button>
        <Button size="small" onClick={close}>
          {words('shell.failure.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
