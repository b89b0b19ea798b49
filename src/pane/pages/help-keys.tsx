import { makeStyles, tokens } from '@fluentui/react-components';
import { usePagesWords } from './words/use-pages-words';

const useStyles = makeStyles({
  keys: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  does: { margin: 0 },
});

/** Key combinations of the add-in on Windows and on a Mac; a test holds them equal to those that Excel is told. */
const SHORTCUTS = [
  { does: 'help.keys.score-all', keys: 'Ctrl+Alt+J', mac: 'Command+Option+J' },
  { does: 'help.keys.pane', keys: 'Ctrl+Alt+K', mac: 'Command+Option+K' },
  { does: 'help.keys.check', keys: 'Ctrl+Alt+H', mac: 'Command+Option+H' },
] as const;

/** What each key combination does. */
export function HelpKeys() {
  const styles = useStyles();
  const words = usePagesWords();
  const rows = [
    ...SHORTCUTS.map(({ does, keys, mac }) => ({ keys: words('help.keys.mac', { keys, mac }), does: words(does) })),
    { keys: 'Ctrl+O', does: words('help.keys.open') },
    { keys: 'Ctrl+S', does: words('help.keys.save') },
    { keys: 'F6', does: words('help.keys.f6') },
    { keys: words('help.keys.arrows'), does: words('help.keys.steps') },
  ];
  return (
    <dl className={styles.keys}>
      {rows.map(({ keys, does }) => (
        <div key={keys}>
          <dt className={styles.key}>{keys}</dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
