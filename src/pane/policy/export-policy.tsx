import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ownPolicyFile, type OwnPolicy } from '../../engine';
import { CopyText } from '../parts/copy-text';
import { downloadText } from './download-text';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  export: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

/** The policy as a file, or where the host lets nothing be downloaded as a text to copy. */
export function ExportPolicy({ own }: { readonly own: OwnPolicy }) {
  const styles = useStyles();
  const words = usePolicyWords();
  const file = `${own.policy.id}.json`;
  const text = `${JSON.stringify(ownPolicyFile(own), null, 2)}\n`;
  return (
    <div className={styles.export}>
      <Button className={styles.button} onClick={() => downloadText(file, text)}>
        {words('export.file')}
      </Button>
      <CopyText
        text={text}
        label={words('export.copy')}
        done={words('export.copied', { file })}
        textLabel={words('export.text')}
      />
      <Caption1>{words('export.hint')}</Caption1>
    </div>
  );
}
