import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLocale } from '../../pane/parts/words-context';
import { useBenchWords, useDesk, useDeskState } from './bench-context';

/** Offers the unsaved work of earlier, or says that this browser keeps none. */
export function KeptMessages() {
  const words = useBenchWords();
  const locale = useLocale();
  const desk = useDesk();
  const { kept, unkept } = useDeskState();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      {unkept && (
        <MessageBar intent="warning">
          <MessageBarBody>{words('kept.unkept')}</MessageBarBody>
        </MessageBar>
      )}
      {kept.map((work) => (
        <MessageBar key={work.name} intent="warning">
          <MessageBarBody>{words('kept.offer', { name: work.name, time: time.format(work.at) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => void desk.restore(work)}>
              {words('kept.restore')}
            </Button>
            <Button size="small" onClick={() => void desk.discard(work)}>
              {words('kept.discard')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
