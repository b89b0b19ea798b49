import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Policy, TableEvaluation } from '../../engine';
import { PolicyField } from '../pages/policy-field';
import { Fold } from '../parts/fold';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState } from '../parts/session-context';
import { SourceNote } from '../parts/source-note';
import { StandingNote } from '../parts/standing-note';
import { useLocale } from '../parts/words-context';
import { policyInForce } from '../session/policy-in-force';
import { PolicyReasons } from './policy-reasons';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  rules: { margin: 0 },
  rule: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
});

/** 口径 The policy that is scored by, why it is this one, what each of its rules rests on, and the choice of another. */
export function PolicyFacts({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const words = useReadWords();
  const state = usePaneState();
  const { policy, basis } = evaluation;
  const inForce = policyInForce(state);
  const name = useLocale() === 'en' ? policy.nameEn : policy.name;
  return (
    <section>
      <SectionHeading>{words('read.policy')}</SectionHeading>
      <Text as="p" block weight="semibold">
        {name}
      </Text>
      <Text as="p" block>
        {words(`read.policy.${basis}`)}
      </Text>
      <PolicyReasons evaluation={evaluation} />
      <StandingNote policy={policy} />
      <SourceNote source={policy.sources.weights} />
      {inForce && (
        <Fold title={words('read.policy.other')} open={false}>
          <PolicyField policy={inForce} />
        </Fold>
      )}
      <Fold title={words('read.policy.rules')} open={false}>
        <Rules sources={policy.sources} />
      </Fold>
    </section>
  );
}

function Rules({ sources }: { readonly sources: Policy['sources'] }) {
  const styles = useStyles();
  const words = useReadWords();
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
