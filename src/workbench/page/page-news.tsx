import { makeStyles } from '@fluentui/react-components';
import { useLocale } from '../../pane/parts/words-context';
import { useBenchWords, useDeskState } from './bench-context';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what was opened or saved, and at once what went wrong. */
export function PageNews() {
  const styles = useStyles();
  const words = useBenchWords();
  const locale = useLocale();
  const { news, failure, opening } = useDeskState();
  return (
    <div className={styles.hidden}>
      <div role="status">
        {opening?.shown ? words('opening.name', { name: opening.name }) : news && words(`news.${news.kind}`, news)}
      </div>
      <div role="alert">{failure?.say(locale)}</div>
    </div>
  );
}
