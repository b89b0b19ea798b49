import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnPolicy } from '../../engine';
import { Confirm } from '../check/confirm';
import { useCard } from '../parts/use-card';
import { usePaneState, useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { withoutOwnPolicy } from '../session/own-policies';
import { DEFAULT_SETTINGS } from '../session/settings';
import { ExportPolicy } from './export-policy';
import { policyName } from './policy-name';
import { useEditPolicy } from './use-edit-policy';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  base: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface OwnPolicyItemProps {
  readonly own: OwnPolicy;
  readonly onTold: (told: string) => void;
}

/** A policy of one's own: what it rests on, and what can be done with it. */
export function OwnPolicyItem({ own, onTold }: OwnPolicyItemProps) {
  const styles = useStyles();
  const card = useCard();
  const words = usePolicyWords();
  const locale = useLocale();
  const session = useSession();
  const { settings } = usePaneState();
  const { edit, copy } = useEditPolicy();
  const [open, setOpen] = useState<'export' | 'delete' | null>(null);
  const { policy, base } = own;
  const name = policyName(policy, locale);
  const isUsed = settings.policy === policy.id;
  const remove = (): void => {
    const ownPolicies = withoutOwnPolicy(settings, policy.id);
    session.change({ ownPolicies, ...(isUsed && { policy: base?.id ?? DEFAULT_SETTINGS.policy }) });
    onTold(words('list.deleted', { name }));
  };
  const use = (): void => {
    session.change({ policy: policy.id });
    onTold(words('list.uses', { name }));
  };
  const actions = [
    ...(isUsed ? [] : [{ id: 'use', act: use } as const]),
    { id: 'edit', act: () => edit(own) },
    { id: 'copy', act: () => copy(own) },
    { id: 'export', act: () => setOpen(open === 'export' ? null : 'export') },
    { id: 'delete', act: () => setOpen('delete') },
  ] as const;
  return (
    <li className={card}>
      <Text weight="semibold">{name}</Text>
      <Caption1 className={styles.base}>
        {base ? words('list.based', { base: policyName(base, locale) }) : words('list.whole')}{' '}
        {isUsed && words('list.used')}
      </Caption1>
      <div className={styles.buttons}>
        {actions.map(({ id, act }) => (
          <Button
            key={id}
            size="small"
            aria-label={words(`list.${id}-of`, { name })}
            aria-expanded={id === 'export' ? open === 'export' : undefined}
            onClick={act}
          >
            {words(id === 'copy' ? 'new.copy' : `list.${id}`)}
          </Button>
        ))}
      </div>
      {open === 'export' && <ExportPolicy own={own} />}
      {open === 'delete' && (
        <Confirm label={words('list.delete')} onConfirm={remove} onClose={() => setOpen(null)}>
          {words('list.delete.sure', { name })}
        </Confirm>
      )}
    </li>
  );
}
