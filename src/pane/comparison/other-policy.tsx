import { Field, makeStyles, Select } from '@fluentui/react-components';
import { policies } from '../../engine';
import { usePaneState } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { keptPolicies } from '../session/own-policies';
import { useComparisonWords } from './words/use-comparison-words';

const useStyles = makeStyles({
  // The name of a policy is longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

interface OtherPolicyProps {
  /** The policy that the table is scored by already. */
  readonly except: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** 另一个口径 The policy to compare with. */
export function OtherPolicy({ except, value, onChange }: OtherPolicyProps) {
  const styles = useStyles();
  const words = useComparisonWords();
  const english = useLocale() === 'en';
  const { settings } = usePaneState();
  const known = [...policies, ...keptPolicies(settings).own.map(({ policy }) => policy)];
  return (
    <Field className={styles.field} label={words('comparison.other')}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChange(data.value)}>
        {known
          .filter(({ id }) => id !== except)
          .map(({ id, name, nameEn }) => (
            <option key={id} value={id}>
              {english ? nameEn : name}
            </option>
          ))}
      </Select>
    </Field>
  );
}
