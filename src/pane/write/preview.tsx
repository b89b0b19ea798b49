import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlanEntry } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { placeKey, type Book } from '../session/state';
import { allOrMixed } from './all-or-mixed';
import { EntryGroup } from './entry-group';
import { groupByKind } from './group-by-kind';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 预览 Every cell that would be written, before and after, kind by kind. */
export function Preview({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { unticked } = usePaneState();
  const { entries } = book.plan;
  const chosen = entries.filter((entry) => !unticked.has(placeKey(entry))).length;
  return (
    <section className={styles.preview}>
      <SectionHeading>{words('write.preview')}</SectionHeading>
      {entries.length === 0 ? (
        <Text>{words('write.preview.none')}</Text>
      ) : (
        <Checkbox
          label={words('write.all', { chosen: String(chosen), count: String(entries.length) })}
          checked={allOrMixed(chosen, entries.length)}
          onChange={(_, { checked }) => session.tickAll(checked === true)}
        />
      )}
      {groupByKind(entries).map(({ group, items }) => (
        <EntryGroup
          key={group}
          book={book}
          group={group}
          entries={items}
          warning={group === 'total' && leavesScoresOut(entries, unticked) ? words('write.total-differs') : null}
        />
      ))}
    </section>
  );
}

/** True where a total is written over scores of which some are not. */
function leavesScoresOut(entries: readonly PlanEntry[], unticked: ReadonlySet<string>): boolean {
  const sheetsOf = (wanted: (entry: PlanEntry) => boolean): Set<string> =>
    new Set(entries.filter(wanted).map(({ sheet }) => sheet));
  const totals = sheetsOf((entry) => entry.kind === 'total' && !unticked.has(placeKey(entry)));
  const open = sheetsOf(
    ({ kind, ...place }) => /^(score|execution-score)$/.test(kind) && unticked.has(placeKey(place)),
  );
  return [...totals].some((sheet) => open.has(sheet));
}
