import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanConflict } from '../../engine';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { usePaneState, useSession } from '../parts/session-context';
import { placeKey, type Book } from '../session/state';
import { ConflictRow } from './conflict-row';
import type { PlanGroup } from './group-by-kind';
import { MANY } from './many';
import { mayOverrule, restingOn } from './may-overrule';
import { useCellName } from './use-cell-name';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
});

interface ConflictGroupProps {
  readonly book: Book;
  readonly group: PlanGroup;
  readonly conflicts: readonly PlanConflict[];
}

/** The kept cells of one kind, to be kept or written over together or one by one. */
export function ConflictGroup({ book, group, conflicts }: ConflictGroupProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { overruled } = usePaneState();
  const nameOf = useCellName(book);
  const { plan } = book;
  const choosable = conflicts.filter((conflict) => mayOverrule(conflict, plan, overruled));
  const keep = (conflict: PlanConflict): void => {
    for (const kept of [conflict, ...restingOn(conflict, plan)]) session.overrule(kept, false);
  };
  const title = { group: words(`write.group.${group}`), count: String(conflicts.length) };
  return (
    <Fold level={4} title={words('write.conflicts.group', title)} open={conflicts.length <= MANY}>
      {choosable.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => choosable.forEach(keep)}>
            {words('write.keep-all')}
          </Button>
          <Button size="small" onClick={() => choosable.forEach((one) => session.overrule(one, true))}>
            {words('write.overrule-all')}
          </Button>
        </div>
      )}
      <LongList
        items={conflicts}
        keyOf={placeKey}
        draw={(conflict) => (
          <ConflictRow
            conflict={conflict}
            name={nameOf(conflict)}
            choosable={choosable.includes(conflict)}
            overruled={overruled.has(placeKey(conflict))}
            onChoose={(overrule) => (overrule ? session.overrule(conflict, true) : keep(conflict))}
          />
        )}
        step={MANY}
        more={(rest) => words('write.more', { count: String(rest) })}
      />
    </Fold>
  );
}
