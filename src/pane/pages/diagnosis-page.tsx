import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../engine';
import { CopyText } from '../parts/copy-text';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { usePagesWords, type PagesWords } from './words/use-pages-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  facts: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** 诊断 What somebody needs to know who is asked for help, to be copied. */
export function DiagnosisPage() {
  const styles = useStyles();
  const words = usePagesWords();
  const facts = useFacts();
  return (
    <div className={styles.page}>
      <Text>{words('diagnosis.what')}</Text>
      <CopyText
        text={facts.map(([name, value]) => `${name}: ${value}`).join('\n')}
        label={words('diagnosis.copy')}
        done={words('diagnosis.copied')}
        textLabel={words('diagnosis.text')}
      />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What hosts say of themselves, in words; the sets of an interface keep their names. */
const NAMES = {
  host: 'diagnosis.host',
  platform: 'diagnosis.host-platform',
  version: 'diagnosis.host-version',
  language: 'diagnosis.host-language',
} as const;

function nameOf(name: string, words: PagesWords): string {
  return name in NAMES ? words(NAMES[name as keyof typeof NAMES]) : name;
}

function useFacts(): readonly (readonly [name: string, value: string])[] {
  const words = usePagesWords();
  const locale = useLocale();
  const { capabilities } = useSession();
  const { settings, lastFailure } = usePaneState();
  const failure = lastFailure ? `${lastFailure.code} – ${lastFailure.say(locale)}` : words('diagnosis.failure.none');
  return [
    [words('diagnosis.version'), VERSION],
    ...capabilities.facts.map(([name, value]) => [nameOf(name, words), value] as const),
    [words('diagnosis.browser'), navigator.userAgent],
    [words('diagnosis.language'), locale],
    [words('diagnosis.policy'), settings.policy],
    [words('diagnosis.failure'), failure],
  ];
}
