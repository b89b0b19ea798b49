import { Field, Select } from '@fluentui/react-components';
import { policies, type Policy } from '../../engine';
import { useSession } from '../parts/session-context';
import { SourceNote } from '../parts/source-note';
import { useLocale, useWords } from '../parts/words-context';

/** 评分口径 The rule set to score by, and what it rests on. */
export function PolicyField({ policy }: { readonly policy: Policy }) {
  const words = useWords();
  const session = useSession();
  const english = useLocale() === 'en';
  return (
    <div>
      <Field label={words('settings.policy')}>
        <Select value={policy.id} onChange={(_, { value }) => session.change({ policy: value })}>
          {policies.map(({ id, name, nameEn }) => (
            <option key={id} value={id}>
              {english ? nameEn : name}
            </option>
          ))}
        </Select>
      </Field>
      <SourceNote source={policy.sources.weights} />
    </div>
  );
}
