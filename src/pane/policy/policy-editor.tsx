import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { policyForm } from '../../engine';
import { Confirm } from '../check/confirm';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { withOwnPolicy } from '../session/own-policies';
import type { PolicyDraft } from '../session/state';
import { checkedDraft } from './checked-draft';
import { Effect } from './effect';
import { effectOf } from './effect-of';
import { EffectTotals } from './effect-totals';
import { PolicyFormView } from './policy-form-view';
import { policyName } from './policy-name';
import { usePolicyWords } from './words/use-policy-words';

const FORM = policyForm();

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Beside each other where there is room for both.
  sides: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flex: '2 1 18rem',
    minWidth: 0,
  },
  effect: { flex: '1 1 14rem', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PolicyEditorProps {
  readonly draft: PolicyDraft;
  /** Called with what to say once the policy is saved or the changes are thrown away. */
  readonly onDone: (told: string) => void;
}

/** 修改口径 A policy as a form, what is wrong with it, and what it does to a table, while one types. */
export function PolicyEditor({ draft, onDone }: PolicyEditorProps) {
  const styles = useStyles();
  const words = usePolicyWords();
  const locale = useLocale();
  const session = useSession();
  const { settings, book, table, answers } = usePaneState();
  const [discarding, setDiscarding] = useState(false);
  const checked = useMemo(() => checkedDraft(draft), [draft]);
  const policy = 'policy' in checked ? checked.policy : null;
  const shown = useDeferredValue(policy);
  const { before, data } = draft;
  const effect = useMemo(
    () => shown && effectOf({ book, table, answers }, before.policy, shown),
    [book, table, answers, before.policy, shown],
  );
  const end = (told: string): void => {
    session.draftPolicy(null);
    onDone(told);
  };
  const save = (use: boolean): void => {
    if (!policy) return;
    const ownPolicies = withOwnPolicy(settings, { policy, base: before.base });
    session.change({ ownPolicies, ...(use && { policy: policy.id }) });
    end(words('editor.saved', { name: policyName(policy, locale) }));
  };
  return (
    <div className={styles.editor}>
      <Caption1>
        {before.base ? words('editor.based', { base: policyName(before.base, locale) }) : words('editor.whole')}
      </Caption1>
      <div className={styles.sides}>
        <div className={styles.form}>
          <PolicyFormView
            form={FORM}
            data={data}
            problems={'problems' in checked ? checked.problems : []}
            onChange={(changed) => session.draftPolicy({ before, data: changed })}
          />
        </div>
        <div className={styles.effect}>
          <Effect effect={effect} />
        </div>
      </div>
      {effect?.comparison && <EffectTotals first={effect.comparison.first} second={effect.comparison.second} />}
      <div className={styles.buttons}>
        {settings.policy !== before.policy.id && (
          <Button appearance="primary" disabledFocusable={!policy} onClick={() => save(true)}>
            {words('editor.save-use')}
          </Button>
        )}
        <Button disabledFocusable={!policy} onClick={() => save(false)}>
          {words('editor.save')}
        </Button>
        <Button appearance="subtle" onClick={() => setDiscarding(true)}>
          {words('editor.discard')}
        </Button>
      </div>
      {discarding && (
        <Confirm
          label={words('editor.discard')}
          onConfirm={() => end(words('editor.discarded'))}
          onClose={() => setDiscarding(false)}
        >
          {words('editor.discard.sure')}
        </Confirm>
      )}
    </div>
  );
}
