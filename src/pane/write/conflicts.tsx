import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SectionHeading } from '../parts/section-heading';
import type { Book } from '../session/state';
import { ConflictGroup } from './conflict-group';
import { groupByKind } from './group-by-kind';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  conflicts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 冲突 What is kept as it stands though something else was computed, kind by kind, and the choice to write over it. */
export function Conflicts({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useWriteWords();
  const { conflicts } = book.plan;
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts}>
      <SectionHeading>{words('write.conflicts', { count: String(conflicts.length) })}</SectionHeading>
      <Caption1>{words('write.conflicts.intro')}</Caption1>
      {groupByKind(conflicts).map(({ group, items }) => (
        <ConflictGroup key={group} book={book} group={group} conflicts={items} />
      ))}
    </section>
  );
}
