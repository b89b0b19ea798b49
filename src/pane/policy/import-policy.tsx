import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ChangeEvent } from 'react';
import { withFreeId } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { keptPolicies, withOwnPolicy } from '../session/own-policies';
import { FILE_LIMIT_KB, policyInFile } from './policy-in-file';
import { policyName } from './policy-name';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  file: { maxWidth: '100%', font: 'inherit', color: tokens.colorNeutralForeground1 },
});

/** Takes over the policy of a file, or says what is wrong with it. */
export function ImportPolicy({ onTold }: { readonly onTold: (told: string) => void }) {
  const styles = useStyles();
  const words = usePolicyWords();
  const locale = useLocale();
  const session = useSession();
  const { settings } = usePaneState();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await policyInFile(file, words, locale);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    const taken = keptPolicies(settings).own.map(({ policy }) => policy.id);
    const policy = withFreeId(read.own.policy, taken);
    session.change({ ownPolicies: withOwnPolicy(settings, { policy, base: read.own.base }) });
    onTold(words('import.done', { name: policyName(policy, locale) }));
  };
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    // The same file, put right, can be chosen once more.
    if (file) void take(file).finally(() => (target.value = ''));
  };
  return (
    <section>
      <SectionHeading>{words('import.title')}</SectionHeading>
      <Field
        label={words('import.file')}
        hint={words('import.hint', { limit: String(FILE_LIMIT_KB) })}
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={problem}
      >
        {(control) => (
          <input {...control} type="file" accept=".json,application/json" className={styles.file} onChange={chosen} />
        )}
      </Field>
    </section>
  );
}
