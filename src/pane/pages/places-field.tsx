import { Field, Select } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { usePagesWords } from './words/use-pages-words';

/** What a policy allows. */
const PLACES = ['0', '1', '2', '3', '4'];

/** 得分的小数位数 Digits after the point of a score. */
export function PlacesField({ policy }: { readonly policy: Policy }) {
  const words = usePagesWords();
  const session = useSession();
  const { scorePlaces } = usePaneState().settings;
  const own = String(policy.scorePlaces);
  return (
    <Field label={words('settings.places')} hint={words('settings.places.hint', { own })}>
      <Select
        value={scorePlaces === null ? '' : String(scorePlaces)}
        onChange={(_, { value }) => session.change({ scorePlaces: value === '' ? null : Number(value) })}
      >
        <option value="">{words('settings.places.own', { own })}</option>
        {PLACES.map((places) => (
          <option key={places} value={places}>
            {words('settings.places.some', { places })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
