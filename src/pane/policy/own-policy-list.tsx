import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState } from '../parts/session-context';
import { keptPolicies } from '../session/own-policies';
import { BrokenPolicies } from './broken-policies';
import { CopyPolicy } from './copy-policy';
import { ImportPolicy } from './import-policy';
import { OwnPolicyItem } from './own-policy-item';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The policies of one's own, and how to get another. */
export function OwnPolicyList({ onTold }: { readonly onTold: (told: string) => void }) {
  const styles = useStyles();
  const words = usePolicyWords();
  const { own } = keptPolicies(usePaneState().settings);
  return (
    <div className={styles.page}>
      <Text>{words('list.what')}</Text>
      <BrokenPolicies />
      <SectionHeading>{words('list.own')}</SectionHeading>
      {own.length === 0 && <Text>{words('list.none')}</Text>}
      <ul className={styles.list}>
        {own.map((one) => (
          <OwnPolicyItem key={one.policy.id} own={one} onTold={onTold} />
        ))}
      </ul>
      <CopyPolicy />
      <ImportPolicy onTold={onTold} />
    </div>
  );
}
