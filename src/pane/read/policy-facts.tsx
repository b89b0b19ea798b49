import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { Fold } from '../parts/fold';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState, useSession } from '../parts/session-context';
import { SourceNote } from '../parts/source-note';
import { StandingNote } from '../parts/standing-note';
import { useLocale, useWords } from '../parts/words-context';
import { DEFAULT_SETTINGS } from '../session/settings';

const useStyles = makeStyles({
  rules: { margin: 0 },
  rule: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
});

/** 口径 The policy that is scored by, why it is this one, and what each of its rules rests on. */
export function PolicyFacts({ policy }: { readonly policy: Policy }) {
  const session = useSession();
  const words = useWords();
  const { settings } = usePaneState();
  const name = useLocale() === 'en' ? policy.nameEn : policy.name;
  return (
    <section>
      <SectionHeading>{words('read.policy')}</SectionHeading>
      <Text as="p" block weight="semibold">
        {name}
      </Text>
      <Text as="p" block>
        {words(settings.policy === DEFAULT_SETTINGS.policy ? 'read.policy.default' : 'read.policy.chosen')}{' '}
        <Link as="button" onClick={() => session.show('settings')}>
          {words('read.policy.settings')}
        </Link>
      </Text>
      <StandingNote policy={policy} />
      <SourceNote source={policy.sources.weights} />
      <Fold title={words('read.policy.rules')} open={false}>
        <Rules sources={policy.sources} />
      </Fold>
    </section>
  );
}

function Rules({ sources }: { readonly sources: Policy['sources'] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <dl className={styles.rules}>
      {(Object.keys(sources) as (keyof Policy['sources'])[]).map((name) => (
        <div key={name}>
          <dt>
            <Text weight="semibold">{words(`read.rule.${name}`)}</Text>
          </dt>
          <dd className={styles.rule}>
            {sources[name].rule}
            <SourceNote source={sources[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
