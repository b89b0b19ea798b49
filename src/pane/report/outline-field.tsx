import { Field, makeStyles, Select } from '@fluentui/react-components';
import { outlines, type OutlineId, type TableEvaluation } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { useReportWords } from './words/use-report-words';

const IDS = Object.keys(outlines) as OutlineId[];

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: 0 } });

/** 提纲 The outline of the report: that of the policy, or one that the person chooses. */
export function OutlineField({ evaluation: { policy } }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const session = useSession();
  const words = useReportWords();
  const { outline } = usePaneState().settings;
  const shown = outlines[outline ?? policy.outline];
  const own = outlines[policy.outline];
  return (
    <Field className={styles.field} label={words('outline')} hint={words('outline.means', { source: shown.source })}>
      <Select
        className={styles.select}
        value={outline ?? ''}
        onChange={(_, { value }) => session.change({ outline: IDS.find((id) => id === value) ?? null })}
      >
        <option value="">{words('outline.own', { id: own.id, name: own.name })}</option>
        {IDS.map((id) => (
          <option key={id} value={id}>
            {words('outline.one', { id, name: outlines[id].name })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
