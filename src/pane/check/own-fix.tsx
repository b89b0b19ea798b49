import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { fixKey } from '../session/with-fixes';
import { useAfterText } from '../write/use-after-text';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  fix: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  changes: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere', ...typographyStyles.caption1 },
});

/** 按建议改正 What puts a finding right, cell by cell, and the choice to write it. */
export function OwnFix({ finding, sheet }: { readonly finding: Finding; readonly sheet: string }) {
  const styles = useStyles();
  const session = useSession();
  const words = useCheckWords();
  const pane = useWords();
  const afterText = useAfterText();
  const hint = useId();
  const key = fixKey(sheet, finding);
  const isPlanned = usePaneState().fixes.has(key);
  const choose = (): void => {
    session.planFix(key, true);
    session.tick(finding.fix, true);
    session.show('write');
  };
  const leave = (): void => session.planFix(key, false);
  return (
    <div className={styles.fix}>
      <ul className={styles.changes}>
        {finding.fix.map(({ cell, before, after }) => (
          <li key={cell}>
            {words('check.fix.change', { cell, before: before || pane('parts.blank'), after: afterText(after) })}
          </li>
        ))}
      </ul>
      <Button size="small" aria-describedby={isPlanned ? hint : undefined} onClick={isPlanned ? leave : choose}>
        {words(isPlanned ? 'check.fix.leave' : 'check.fix.take')}
      </Button>
      {isPlanned && <Caption1 id={hint}>{words('check.fix.planned')}</Caption1>}
    </div>
  );
}
