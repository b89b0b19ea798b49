import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useLocale, useWords } from './words-context';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** 来历 Where a policy applies and how it came to be known. */
export function StandingNote({ policy: { standing, ...policy } }: { readonly policy: Policy }) {
  const styles = useStyles();
  const words = useWords();
  const region = (useLocale() === 'en' && policy.regionEn) || policy.region;
  return (
    <Caption1 className={styles.note}>
      {words('parts.standing', { region, standing: words(`parts.standing.${standing}`) })}
    </Caption1>
  );
}
