import { useHidden } from '../../pane/parts/use-hidden';
import { useLocale } from '../../pane/parts/words-context';
import { useBenchWords, useDeskState } from './bench-context';

/** Tells a screen reader what was opened or saved, and at once what went wrong. */
export function PageNews() {
  const words = useBenchWords();
  const locale = useLocale();
  const { news, failure, opening } = useDeskState();
  return (
    <div className={useHidden()}>
      <div role="status">
        {opening?.shown ? words('opening.name', { name: opening.name }) : news && words(`news.${news.kind}`, news)}
      </div>
      <div role="alert">{failure?.say(locale)}</div>
    </div>
  );
}
