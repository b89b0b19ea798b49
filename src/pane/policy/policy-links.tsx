import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { keptPolicies } from '../session/own-policies';
import { BrokenPolicies } from './broken-policies';
import { useEditPolicy } from './use-edit-policy';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Stored policies that can not be used, and the ways from a policy to the page where one of one's own is made of it. */
export function PolicyLinks({ policy }: { readonly policy: Policy }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { own } = keptPolicies(usePaneState().settings);
  const { copy } = useEditPolicy();
  return (
    <>
      <BrokenPolicies />
      <div className={styles.links}>
        <Link as="button" onClick={() => copy(own.find((one) => one.policy === policy) ?? { policy, base: null })}>
          {words('settings.policy.copy')}
        </Link>
        <Link as="button" onClick={() => session.show('policies')}>
          {words('settings.policy.manage')}
        </Link>
      </div>
    </>
  );
}
