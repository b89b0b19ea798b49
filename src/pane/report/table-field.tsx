import { Field, makeStyles, Select } from '@fluentui/react-components';
import { titleOf, type TableEvaluation } from '../../engine';
import { useSession } from '../parts/session-context';
import type { Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: 0 } });

/** Which table the report tells of, where there are several. */
export function TableField({ book, shown }: { readonly book: Book; readonly shown: TableEvaluation }) {
  const styles = useStyles();
  const session = useSession();
  const words = useReportWords();
  const tables = tablesOf(book);
  if (tables.length < 2) return null;
  return (
    <Field className={styles.field} label={words('table')}>
      <Select
        className={styles.select}
        value={tables.indexOf(shown)}
        onChange={(_, { value }) => session.showTable(Number(value))}
      >
        {tables.map((table, index) => (
          <option key={index} value={index}>
            {table.table.sheet} · {titleOf(table).text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
