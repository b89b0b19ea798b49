import { Field, Select } from '@fluentui/react-components';
import type { Locale } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { usePagesWords } from './words/use-pages-words';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** 界面语言 The language of the pane. */
export function LanguageField() {
  const words = usePagesWords();
  const session = useSession();
  const { locale } = usePaneState().settings;
  return (
    <Field label={words('settings.language')} hint={words('settings.language.hint')}>
      <Select
        value={locale ?? ''}
        onChange={(_, { value }) => session.change({ locale: LOCALES.find((one) => one === value) ?? null })}
      >
        <option value="">{words('settings.language.host')}</option>
        {LOCALES.map((one) => (
          <option key={one} value={one}>
            {words(`settings.language.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
