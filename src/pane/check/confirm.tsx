import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePaneState } from '../parts/session-context';
import { useWords } from '../parts/words-context';

const useStyles = makeStyles({
  confirm: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConfirmProps {
  /** The verb of what will be done; null where there is nothing to do. */
  readonly label: string | null;
  readonly onConfirm: () => void | Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Says in place what will be done, and does it only then. Whoever asked for it goes on from its first words. It stays until
 * it is done: with the button the focus would be gone, and a grid beside the pane takes it then.
 */
export function Confirm({ label, onConfirm, onClose, children }: ConfirmProps) {
  const styles = useStyles();
  const words = useWords();
  const { work } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const confirm = async (): Promise<void> => {
    await onConfirm();
    onClose();
  };
  return (
    <div ref={box} className={styles.confirm} role="group" tabIndex={-1}>
      <Text>{children}</Text>
      <div className={styles.buttons}>
        {label !== null && (
          <Button size="small" appearance="primary" disabledFocusable={work !== null} onClick={() => void confirm()}>
            {label}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words('parts.cancel')}
        </Button>
      </div>
    </div>
  );
}
