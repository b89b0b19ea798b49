import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SectionHeading } from '../parts/section-heading';
import { useSession } from '../parts/session-context';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  needs: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** Says what a table must have to be found, and offers one that has it. */
export function NothingFound() {
  const styles = useStyles();
  const session = useSession();
  const words = useReadWords();
  const { write } = session.capabilities;
  return (
    <section>
      <SectionHeading>{words('read.none.title')}</SectionHeading>
      <Text as="p" block>
        {words('read.none.needs')}
      </Text>
      <ul className={styles.needs}>
        <li>{words('read.none.names')}</li>
        <li>{words('read.none.values')}</li>
        <li>{words('read.none.rows')}</li>
      </ul>
      {write && (
        <Text as="p" block>
          {words('read.none.sample')}
        </Text>
      )}
      <div className={styles.actions}>
        {write && (
          <Button appearance="primary" onClick={() => void session.addSample()}>
            {words('read.sample')}
          </Button>
        )}
        <Button onClick={() => void session.read()}>{words('read.again')}</Button>
      </div>
    </section>
  );
}
