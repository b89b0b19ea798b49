import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { checkByCode, say } from '../../engine';
import { useLocale } from '../parts/words-context';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** Why a check is made, with its source, and how to mend what it finds. */
export function CheckAbout({ code }: { readonly code: string }) {
  const styles = useStyles();
  const words = useCheckWords();
  const locale = useLocale();
  const check = checkByCode(code);
  if (!check) return null;
  return (
    <details className={styles.about}>
      <summary className={styles.summary}>{words('check.about')}</summary>
      <p className={styles.text}>{say(check.explain.why, locale)}</p>
      <p className={styles.text}>{say(check.explain.fix, locale)}</p>
    </details>
  );
}
