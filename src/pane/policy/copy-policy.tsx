import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { policies, policyById } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { policyName } from './policy-name';
import { useEditPolicy } from './use-edit-policy';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  new: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  button: { alignSelf: 'flex-start' },
});

/** Begins a policy of one's own as a copy of one of ours. */
export function CopyPolicy() {
  const styles = useStyles();
  const words = usePolicyWords();
  const locale = useLocale();
  const { settings } = usePaneState();
  const { copy } = useEditPolicy();
  const first = policyById(settings.policy) ?? policies[0];
  const [id, setId] = useState(first?.id ?? '');
  const policy = policyById(id);
  return (
    <section className={styles.new}>
      <SectionHeading>{words('new.title')}</SectionHeading>
      <Field className={styles.field} label={words('new.from')}>
        <Select className={styles.select} value={id} onChange={(_, { value }) => setId(value)}>
          {policies.map((one) => (
            <option key={one.id} value={one.id}>
              {policyName(one, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} onClick={() => policy && copy({ policy, base: null })}>
        {words('new.copy')}
      </Button>
    </section>
  );
}
