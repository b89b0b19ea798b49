import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useReportWords } from './words/use-report-words';

interface ChangedFiguresProps {
  readonly count: number;
  readonly onSeen: () => void;
}

/** Says that figures changed since the person looked, until that is seen. */
export function ChangedFigures({ count, onSeen }: ChangedFiguresProps) {
  const words = useReportWords();
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words('changed', { count: String(count) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSeen}>
          {words('changed.seen')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
