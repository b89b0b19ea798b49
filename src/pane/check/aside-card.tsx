import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { asideKey, say, type Finding } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useSession } from '../parts/session-context';
import { useCard } from '../parts/use-card';
import { useLocale } from '../parts/words-context';
import { FindingHead } from './finding-head';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  card: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2 },
  button: { alignSelf: 'flex-start' },
});

/** 已核实 A finding that a person lets stand, with the reason, and the way back. */
export function AsideCard({ finding, sheet }: { readonly finding: Finding; readonly sheet: string }) {
  const styles = useStyles();
  const session = useSession();
  const words = useCheckWords();
  const locale = useLocale();
  const { code, severity, cell, message, aside } = finding;
  return (
    <article className={mergeClasses(useCard(), styles.card)}>
      <FindingHead severity={severity} code={code}>
        <CellLink sheet={sheet} cell={cell} />
      </FindingHead>
      <Text>{say(message, locale)}</Text>
      <Text weight="semibold">{words('check.aside.told', { reason: aside ?? '' })}</Text>
      <Button
        className={styles.button}
        size="small"
        aria-label={words('check.aside.reopen-of', { name: `${code} ${cell}` })}
        onClick={() => session.setAside(sheet, asideKey(finding), null)}
      >
        {words('check.aside.reopen')}
      </Button>
    </article>
  );
}
