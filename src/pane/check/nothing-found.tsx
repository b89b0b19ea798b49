import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { checks, say } from '../../engine';
import { Fold } from '../parts/fold';
import { useLocale } from '../parts/words-context';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, ...typographyStyles.caption1 },
});

/** Says that nothing was found, and what was looked for. */
export function NothingFound() {
  const styles = useStyles();
  const words = useCheckWords();
  const locale = useLocale();
  const count = String(checks.length);
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words('check.nothing', { count })}</MessageBarBody>
      </MessageBar>
      <Fold title={words('check.checked', { count })} open={false}>
        <ul className={styles.list}>
          {checks.map(({ code, explain }) => (
            <li key={code}>
              {code} {say(explain.what, locale)}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
