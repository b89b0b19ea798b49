import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useBenchWords, useDesk, useDeskState } from './bench-context';

const KEY = 'jiping.workbench.told';

/** Says once per workbook what the grid does not show of it, and once at all what is not done here; that again where it is tried. */
export function LimitsMessage() {
  const words = useBenchWords();
  const desk = useDesk();
  const { book, unshown, refused } = useDeskState();
  const [told, setTold] = useState(wasTold);
  const [toldOf, setToldOf] = useState<number | null>(null);
  const ofBook = book !== null && unshown.length > 0 && toldOf !== book.id;
  const ofLimits = book !== null && (refused || !told);
  if (!ofBook && !ofLimits) return null;
  const close = (): void => {
    setToldOf(book.id);
    setTold(true);
    keepTold();
    desk.dismissRefused();
  };
  const list = unshown.map((kind) => words(`unshown.${kind}`)).join(words('limits.list'));
  return (
    <MessageBar intent={refused ? 'warning' : 'info'}>
      <MessageBarBody>
        {ofBook && <>{words('limits.unshown', { list })} </>}
        {ofLimits && `${words('limits.off')} ${words('limits.keys')}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={close}>
          {words('limits.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function wasTold(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keepTold(): void {
  try {
    window.localStorage.setItem(KEY, '1');
  } catch {
    // A browser that keeps nothing is told once more the next time.
  }
}
