import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    paddingLeft: tokens.spacingHorizontalM,
    // Office lays its own menu, up to 34 × 32 px, over the corner of the pane.
    paddingRight: '40px',
  },
  name: { ...typographyStyles.subtitle2, margin: 0, marginRight: 'auto' },
});

/** The name of the product, what is done most, and what is done seldom. */
export function PaneHeader() {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { view, work } = usePaneState();
  const { write } = session.capabilities;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{words('shell.name')}</h1>
      <Button
        appearance={view === 'welcome' ? 'secondary' : 'primary'}
        disabledFocusable={work !== null || !write}
        title={write ? undefined : words('shell.read-only')}
        onClick={() => void session.scoreAll()}
      >
        {words('shell.score-all')}
      </Button>
      <MoreMenu />
    </header>
  );
}

function MoreMenu() {
  const words = useWords();
  const session = useSession();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words('shell.menu')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(['settings', 'help', 'diagnosis'] as const).map((page) => (
            <MenuItem key={page} onClick={() => session.show(page)}>
              {words(`shell.menu.${page}`)}
            </MenuItem>
          ))}
          {session.capabilities.write && (
            <MenuItem onClick={() => void session.addSample()}>{words('shell.menu.sample')}</MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
