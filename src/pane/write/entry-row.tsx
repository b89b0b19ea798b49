import { Badge, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { say, type PlanEntry } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useSession } from '../parts/session-context';
import { useLocale, useWords } from '../parts/words-context';
import { ChangeLines } from './change-lines';
import { useAfterText } from './use-after-text';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Under the words of the box, not under the box itself.
  change: { paddingLeft: tokens.spacingHorizontalXXXL, overflowWrap: 'anywhere' },
});

interface EntryRowProps {
  readonly entry: PlanEntry;
  /** What the cell is: the indicator and which of its values. */
  readonly name: string;
  readonly ticked: boolean;
}

/** One planned cell: before, after, why, and whether it is written. Drawn anew only when its own tick changes, of hundreds. */
export const EntryRow = memo(function EntryRow({ entry, name, ticked }: EntryRowProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const pane = useWords();
  const locale = useLocale();
  const afterText = useAfterText();
  const { cell, before, after, why } = entry;
  return (
    <article>
      <div className={styles.head}>
        <Checkbox
          label={name}
          aria-label={words('write.entry', { cell, name })}
          checked={ticked}
          onChange={(_, { checked }) => session.tick([entry], checked === true)}
        />
        <CellLink sheet={entry.sheet} cell={cell} />
        {before !== '' && <Badge appearance="outline">{words('write.overrule')}</Badge>}
      </div>
      <div className={styles.change}>
        <ChangeLines
          lines={[
            [pane('parts.before'), before === '' ? pane('parts.blank') : before],
            [pane('parts.after'), afterText(after)],
          ]}
        />
        <Caption1>{say(why, locale)}</Caption1>
      </div>
    </article>
  );
});
