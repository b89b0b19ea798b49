import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../parts/words-context';

interface ChangedFiguresProps {
  readonly count: number;
  readonly onSeen: () => void;
}

/** Says that figures changed since the person looked, until that is seen. */
export function ChangedFigures({ count, onSeen }: ChangedFiguresProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words('report.changed', { count: String(count) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSeen}>
          {words('report.changed.seen')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
