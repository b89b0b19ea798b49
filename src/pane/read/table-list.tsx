import { Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { areaName, type TableEvaluation } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { SectionHeading } from '../parts/section-heading';
import { useSession } from '../parts/session-context';
import type { Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', marginBottom: tokens.spacingVerticalS },
  place: { paddingInlineStart: tokens.spacingHorizontalXXXL, overflowWrap: 'anywhere' },
  alone: { overflowWrap: 'anywhere' },
});

interface TableListProps {
  readonly book: Book;
  readonly shown: TableEvaluation;
}

/** The tables that were found, with their places; where there are several, the one to look at can be chosen. */
export function TableList({ book, shown }: TableListProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useReadWords();
  const tables = tablesOf(book);
  const titleOf = ({ table }: TableEvaluation) => table.title?.text || words('read.table.untitled');
  return (
    <section>
      <SectionHeading>{words('read.tables')}</SectionHeading>
      {tables.length === 1 ? (
        <div className={styles.alone}>
          <Text as="p" block>
            {titleOf(shown)}
          </Text>{' '}
          <TablePlace evaluation={shown} />
        </div>
      ) : (
        <RadioGroup
          aria-label={words('read.tables.choose')}
          value={String(tables.indexOf(shown))}
          onChange={(_, { value }) => session.showTable(Number(value))}
        >
          {tables.map((evaluation, index) => (
            <div className={styles.choice} key={index}>
              <Radio value={String(index)} label={titleOf(evaluation)} />
              <div className={styles.place}>
                <TablePlace evaluation={evaluation} />
              </div>
            </div>
          ))}
        </RadioGroup>
      )}
    </section>
  );
}

function TablePlace({ evaluation: { table } }: { readonly evaluation: TableEvaluation }) {
  const words = useReadWords();
  const { sheet, kind, indicators, allocation, accounts } = table;
  const area = areaName(table.area);
  const rows = (allocation ?? accounts)?.rows;
  const values = { kind: words(`read.kind.${kind}`), count: String((rows ?? indicators).length) };
  return (
    <>
      <CellLink sheet={sheet} cell={area}>
        {words('read.place', { sheet, area })}
      </CellLink>{' '}
      <Caption1>{words(rows ? 'read.table.rows' : 'read.table.indicators', values)}</Caption1>
    </>
  );
}
