import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useWords } from './words-context';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** 依据 The document that a rule comes from, its place there, and how sure that is. */
export function SourceNote({ source }: { readonly source: Policy['sources']['weights'] }) {
  const styles = useStyles();
  const words = useWords();
  const place = [source.document, source.place].filter((part) => part !== null).join(' ');
  return (
    <>
      <Caption1 className={styles.note}>{words('parts.source', { source: place })}</Caption1>
      <Caption1 className={styles.note}>
        {words('parts.evidence', { evidence: words(`parts.evidence.${source.evidence}`) })}
      </Caption1>
    </>
  );
}
