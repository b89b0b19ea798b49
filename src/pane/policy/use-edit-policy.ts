import { copyPolicy, type OwnPolicy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { keptPolicies } from '../session/own-policies';

/** What begins to edit a policy of one's own, or a copy of any. */
export function useEditPolicy(): { readonly edit: (own: OwnPolicy) => void; readonly copy: (of: OwnPolicy) => void } {
  const session = useSession();
  const { settings } = usePaneState();
  const edit = (before: OwnPolicy): void => {
    session.draftPolicy({ before, data: before.policy });
    session.show('policies');
  };
  const copy = (of: OwnPolicy): void => {
    const taken = keptPolicies(settings).own.map(({ policy }) => policy.id);
    edit(copyPolicy(of, taken));
  };
  return { edit, copy };
}
