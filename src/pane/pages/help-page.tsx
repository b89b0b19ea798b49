import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { STEPS } from '../session/state';
import { HelpKeys } from './help-keys';
import { usePagesWords } from './words/use-pages-words';

/** Where Office on Windows keeps what it loaded for add-ins. */
const CACHE = '%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  foot: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', marginTop: tokens.spacingVerticalL },
});

/** 帮助 The steps in short, the keys, what to do when the pane is blank, and where data stays. */
export function HelpPage() {
  const styles = useStyles();
  const words = usePagesWords();
  const pane = useWords();
  const session = useSession();
  return (
    <>
      <SectionHeading>{words('help.steps')}</SectionHeading>
      <ol className={styles.list}>
        {STEPS.map((step) => (
          <li key={step}>
            <Text weight="semibold">{pane(`shell.step.${step}`)}</Text> {words(`help.step.${step}`)}
          </li>
        ))}
      </ol>
      <Text>{words('help.score-all')}</Text>
      <SectionHeading>{words('help.keys')}</SectionHeading>
      <HelpKeys />
      <SectionHeading>{words('help.blank')}</SectionHeading>
      <Text>{words('help.blank.cure', { folder: CACHE })}</Text>
      <SectionHeading>{words('help.network')}</SectionHeading>
      <Text>{words('help.network.hint')}</Text>
      <SectionHeading>{words('help.data')}</SectionHeading>
      <Text>{words('help.data.stays')}</Text>
      <div className={styles.foot}>
        <Link as="button" onClick={() => session.show('welcome')}>
          {words('help.welcome')}
        </Link>
        <Text>{words('help.version', { version: VERSION })}</Text>
      </div>
    </>
  );
}
