import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useWords } from './words-context';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** 来历 Where a policy applies and how it came to be known. */
export function StandingNote({ policy: { region, standing } }: { readonly policy: Policy }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Caption1 className={styles.note}>
      {words('parts.standing', { region, standing: words(`parts.standing.${standing}`) })}
    </Caption1>
  );
}
