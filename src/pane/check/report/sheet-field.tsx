import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import type { ReportText } from '../../../engine';
import { usePaneState, useSession } from '../../parts/session-context';
import { chosenSheet } from './texts-of';
import { useReportCheckWords } from './words/use-report-check-words';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: 0 } });

/** 工作簿里的文字 Which sheet of this workbook the report stands on. */
export function SheetField({ sheets }: { readonly sheets: readonly ReportText[] }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const session = useSession();
  const { givenReport } = usePaneState();
  const names = sheets.flatMap(({ standing }) => standing?.sheet ?? []);
  if (names.length === 0) return <Text role="status">{words('report-check.missing.sheet')}</Text>;
  return (
    <Field className={styles.field} label={words('report-check.sheet')}>
      <Select
        className={styles.select}
        value={chosenSheet(givenReport, sheets)?.standing?.sheet ?? ''}
        onChange={(_, { value }) => session.giveReport({ sheet: value })}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
