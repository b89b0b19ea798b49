import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, type FocusEvent } from 'react';
import type { Table, TableColumn } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { ColumnItem } from './column-item';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
});

/** 表头 Which header is which column, to be corrected; the column that a person points at is marked in the sheet. */
export function ColumnList({ table: { sheet, columns } }: { readonly table: Table }) {
  const styles = useStyles();
  const session = useSession();
  const words = useReadWords();
  const { answers } = usePaneState();
  const corrected = answers.get(sheet)?.columns;
  const mark = ({ area }: TableColumn): void => session.mark([{ sheet, areas: [area] }]);
  const unmark = (): void => session.mark([]);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) unmark();
  };
  useEffect(() => () => session.mark([]), [session]);
  return (
    <section>
      <SectionHeading>{words('read.columns')}</SectionHeading>
      {columns.length === 0 ? (
        <Text as="p" block>
          {words('read.columns.none')}
        </Text>
      ) : (
        <>
          <Caption1>
            {words('read.columns.hint')} {session.capabilities.highlight && words('read.columns.point')}
          </Caption1>
          <ul className={styles.list} onPointerLeave={unmark} onBlur={leave}>
            {columns.map((column) => (
              <ColumnItem
                key={column.cell}
                sheet={sheet}
                column={column}
                corrected={corrected?.get(column.cell) ?? null}
                onPoint={() => mark(column)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
