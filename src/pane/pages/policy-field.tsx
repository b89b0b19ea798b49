import { Field, makeStyles, Select } from '@fluentui/react-components';
import { policies, type Policy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { SourceNote } from '../parts/source-note';
import { StandingNote } from '../parts/standing-note';
import { useLocale, useWords } from '../parts/words-context';
import { PolicyLinks } from '../policy/policy-links';
import { keptPolicies } from '../session/own-policies';
import { AUTO_POLICY } from '../session/settings';
import { usePagesWords } from './words/use-pages-words';

/** The groups of the list, in the order of their first policy: the default's comes first. */
const STANDINGS = [...new Set(policies.map(({ standing }) => standing))];

const useStyles = makeStyles({
  // The name of a policy is longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

/** 评分口径 The rule set to score by, or that of each table's own form, and what it rests on. `policy` is the one in force. */
export function PolicyField({ policy }: { readonly policy: Policy }) {
  const styles = useStyles();
  const words = usePagesWords();
  const pane = useWords();
  const session = useSession();
  const { settings } = usePaneState();
  const english = useLocale() === 'en';
  const { own } = keptPolicies(settings);
  const automatic = settings.policy !== policy.id;
  return (
    <div>
      <Field className={styles.field} label={words('settings.policy')}>
        <Select
          className={styles.select}
          value={automatic ? AUTO_POLICY : policy.id}
          onChange={(_, { value }) => session.change({ policy: value })}
        >
          <option value={AUTO_POLICY}>{words('settings.policy.auto')}</option>
          {own.length > 0 && (
            <optgroup label={words('settings.policy.own')}>
              {own.map(({ policy: { id, name, nameEn } }) => (
                <option key={id} value={id}>
                  {english ? nameEn : name}
                </option>
              ))}
            </optgroup>
          )}
          {STANDINGS.map((standing) => (
            <optgroup key={standing} label={pane(`parts.standing.${standing}`)}>
              {policies
                .filter((one) => one.standing === standing)
                .map(({ id, name, nameEn }) => (
                  <option key={id} value={id}>
                    {english ? nameEn : name}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <StandingNote policy={policy} />
      <SourceNote source={policy.sources.weights} />
      <PolicyLinks policy={policy} />
    </div>
  );
}
