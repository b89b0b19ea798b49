import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSession } from '../parts/session-context';
import type { Place } from '../session/state';
import { contentText } from '../write/content-text';
import type { Fix } from './fixes-of';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  fix: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

/** Chooses what the plan would write into the cell of a finding, and goes where it is written. */
export function FindingFix({ place, fix }: { readonly place: Place; readonly fix: Fix }) {
  const styles = useStyles();
  const session = useSession();
  const words = useCheckWords();
  const hint = useId();
  const choose = (): void => {
    if (fix.overrules) session.overrule(place, true);
    else session.tick([place], true);
    session.show('write');
  };
  return (
    <div className={styles.fix}>
      <Button size="small" onClick={choose} aria-describedby={fix.overrules ? hint : undefined}>
        {fix.kind === 'note' ? words('check.fix.note') : words('check.fix', { after: contentText(fix.after) })}
      </Button>
      {fix.overrules && <Caption1 id={hint}>{words('check.fix.overrules')}</Caption1>}
    </div>
  );
}
