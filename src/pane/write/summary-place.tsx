import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CellLink } from '../parts/cell-link';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Where the narrative goes as one text: the cell that is selected in the sheet when the person says so. */
export function SummaryPlace() {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { summaryAt, selected } = usePaneState();
  return (
    <div className={styles.place}>
      {summaryAt ? (
        <>
          <Text>{words('write.summary.planned')}</Text>
          <CellLink {...summaryAt} />
          <Button size="small" onClick={() => session.putSummary(null)}>
            {words('write.summary.remove')}
          </Button>
        </>
      ) : (
        <>
          <Button size="small" disabledFocusable={!selected} onClick={() => selected && session.putSummary(selected)}>
            {selected ? words('write.summary.into', { cell: selected.cell }) : words('write.summary.into-selected')}
          </Button>
          <Text size={200}>{words('write.summary.means')}</Text>
        </>
      )}
    </div>
  );
}
