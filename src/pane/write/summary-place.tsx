import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../parts/cell-link';
import { usePaneState, useSession } from '../parts/session-context';
import type { SummaryKind } from '../session/state';
import { useWriteWords } from './words/use-write-words';

const KINDS: readonly SummaryKind[] = ['conclusion', 'abstract', 'deviations'];

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Which part of the narrative goes into a cell, and into which: the cell that is selected in the sheet when the person says so. */
export function SummaryPlace() {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { summaryAt, selected } = usePaneState();
  const [chosen, choose] = useState<SummaryKind>('conclusion');
  const says = summaryAt?.says ?? chosen;
  // One button, which keeps the focus while it turns into its opposite.
  const change = (): void => {
    if (summaryAt) session.putSummary(null);
    else if (selected) session.putSummary(selected, says);
  };
  const label = (): string => {
    if (summaryAt) return words('write.summary.remove');
    return selected ? words('write.summary.into', { cell: selected.cell }) : words('write.summary.into-selected');
  };
  return (
    <div className={styles.place}>
      <Field label={words('write.summary.says')}>
        <Select
          value={says}
          onChange={(_, { value }) => {
            const kind = KINDS.find((one) => one === value) ?? says;
            choose(kind);
            if (summaryAt) session.putSummary(summaryAt, kind);
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words(`write.summary.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {summaryAt && (
        <>
          <Text>{words('write.summary.planned')}</Text>
          <CellLink sheet={summaryAt.sheet} cell={summaryAt.cell} />
        </>
      )}
      <Button size="small" disabledFocusable={!summaryAt && !selected} onClick={change}>
        {label()}
      </Button>
      {!summaryAt && <Text size={200}>{words('write.summary.means')}</Text>}
    </div>
  );
}
