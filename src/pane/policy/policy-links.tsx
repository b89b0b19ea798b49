import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { keptPolicies } from '../session/own-policies';
import { BrokenPolicies } from './broken-policies';
import { useEditPolicy } from './use-edit-policy';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Stored policies that can not be used, and the ways from a policy to the page where one of one's own is made of it. */
export function PolicyLinks({ policy }: { readonly policy: Policy }) {
  const styles = useStyles();
  const words = usePolicyWords();
  const session = useSession();
  const { own } = keptPolicies(usePaneState().settings);
  const { copy } = useEditPolicy();
  return (
    <>
      <BrokenPolicies />
      <div className={styles.links}>
        <Link as="button" onClick={() => copy(own.find((one) => one.policy === policy) ?? { policy, base: null })}>
          {words('links.copy')}
        </Link>
        <Link as="button" onClick={() => session.show('policies')}>
          {words('links.manage')}
        </Link>
      </div>
    </>
  );
}
