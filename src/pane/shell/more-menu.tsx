import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import type { View } from '../session/state';
import { moveFocus } from './move-focus';

const useStyles = makeStyles({
  anchor: { position: 'relative' },
  menu: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { justifyContent: 'flex-start', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

interface MoreMenuProps {
  /** Goes to a page. */
  readonly onChoose: (page: View) => void;
}

/** 更多 What is needed seldom: the pages beside the steps, and a sample. */
export function MoreMenu({ onChoose }: MoreMenuProps) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const menu = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) close();
    else moveFocus(event, 'menuitem');
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div ref={anchor} className={styles.anchor} role="presentation" onKeyDown={keyed} onBlur={left}>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={words('shell.menu')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menu : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && <Items id={menu} onChoose={onChoose} onDone={close} />}
    </div>
  );
}

function Items({ id, onChoose, onDone }: MoreMenuProps & { readonly id: string; readonly onDone: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  const items = [
    ...(['settings', 'report', 'help', 'diagnosis'] as const).map((page) => {
      return { label: words(`shell.menu.${page}`), choose: () => onChoose(page) };
    }),
    ...(session.capabilities.write
      ? [
          { label: words('shell.menu.templates'), choose: () => onChoose('templates') },
          { label: words('shell.menu.sample'), choose: () => void session.addSample() },
        ]
      : []),
  ];
  return (
    <div ref={menu} id={id} className={styles.menu} role="menu" aria-label={words('shell.menu')}>
      {items.map(({ label, choose }) => (
        <Button
          key={label}
          className={styles.item}
          appearance="subtle"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onDone();
            choose();
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
