import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';

/** Says that the sheet was edited since it was read. `onAct`: the bar is about to go away. */
export function StaleBar({ onAct }: { readonly onAct: () => void }) {
  const words = useWords();
  const session = useSession();
  const { stale, work } = usePaneState();
  if (!stale || work) return null;
  const read = (): void => {
    void session.read();
    onAct();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words('shell.stale')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={read}>
          {words('shell.stale.read')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
