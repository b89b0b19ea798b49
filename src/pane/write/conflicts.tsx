import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { placeKey, type Book } from '../session/state';
import { ConflictRow } from './conflict-row';
import { MANY } from './many';
import { mayOverrule } from './may-overrule';
import { useCellName } from './use-cell-name';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
});

/** 冲突 What is kept as it stands though something else was computed, and the choice to write over it. */
export function Conflicts({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { overruled } = usePaneState();
  const nameOf = useCellName(book);
  const { plan } = book;
  const { conflicts } = plan;
  if (conflicts.length === 0) return null;
  const overruleAll = (): void => {
    const all = new Set(conflicts.map(placeKey));
    for (const conflict of conflicts) if (mayOverrule(conflict, plan, all)) session.overrule(conflict, true);
  };
  const keepAll = (): void => {
    for (const conflict of conflicts) session.overrule(conflict, false);
  };
  return (
    <Fold title={words('write.conflicts', { count: String(conflicts.length) })} open={conflicts.length <= MANY}>
      <Caption1>{words('write.conflicts.intro')}</Caption1>
      {conflicts.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={keepAll}>
            {words('write.keep-all')}
          </Button>
          <Button size="small" onClick={overruleAll}>
            {words('write.overrule-all')}
          </Button>
        </div>
      )}
      <LongList
        items={conflicts}
        keyOf={placeKey}
        draw={(conflict) => (
          <ConflictRow conflict={conflict} plan={plan} name={nameOf(conflict)} overruled={overruled} />
        )}
        step={MANY}
        more={(rest) => words('write.more', { count: String(rest) })}
      />
    </Fold>
  );
}
