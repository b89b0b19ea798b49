import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PlanEntry } from '../../engine';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { usePaneState, useSession } from '../parts/session-context';
import { placeKey, type Book } from '../session/state';
import { EntryRow } from './entry-row';
import type { PlanGroup } from './group-by-kind';
import { MANY } from './many';
import { allOrMixed } from './all-or-mixed';
import { useCellName } from './use-cell-name';
import { useWriteWords } from './words/use-write-words';

interface EntryGroupProps {
  readonly book: Book;
  readonly group: PlanGroup;
  readonly entries: readonly PlanEntry[];
  /** Says what is odd about the choice; null where nothing is. */
  readonly warning: string | null;
}

/** The planned cells of one kind, ticked together or one by one. */
export function EntryGroup({ book, group, entries, warning }: EntryGroupProps) {
  const session = useSession();
  const words = useWriteWords();
  const { unticked } = usePaneState();
  const nameOf = useCellName(book);
  const chosen = entries.filter((entry) => !unticked.has(placeKey(entry))).length;
  const name = words(`write.group.${group}`);
  const counts = { chosen: String(chosen), count: String(entries.length) };
  return (
    <Fold
      level={4}
      title={words('write.group.title', { group: name, ...counts })}
      open={entries.length <= MANY}
      lead={
        <Checkbox
          aria-label={words('write.group.tick', { group: name })}
          checked={allOrMixed(chosen, entries.length)}
          onChange={(_, { checked }) => session.tick(entries, checked === true)}
        />
      }
    >
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      <LongList
        items={entries}
        keyOf={placeKey}
        draw={(entry) => <EntryRow entry={entry} name={nameOf(entry)} ticked={!unticked.has(placeKey(entry))} />}
        step={MANY}
        more={(rest) => words('write.more', { count: String(rest) })}
      />
    </Fold>
  );
}
