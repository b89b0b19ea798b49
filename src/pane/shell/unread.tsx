import { EmptyState } from '../parts/empty-state';
import { useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';

/** What every step shows before the workbook was read; no step needs to be loaded for it. */
export function Unread() {
  const words = useWords();
  const session = useSession();
  return (
    <EmptyState
      text={words('shell.unread')}
      action={{ label: words('shell.read'), onClick: () => void session.read() }}
    />
  );
}
