import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyText } from '../parts/copy-text';
import type { ChosenCell } from './chosen-cells';
import { resultsText } from './results-text';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 复制结果 The chosen cells as text for another place: the way out where the workbook lets nothing in. */
export function CopyResults({ cells }: { readonly cells: readonly ChosenCell[] }) {
  const styles = useStyles();
  const words = useWriteWords();
  const headings = [
    words('write.copy.sheet'),
    words('write.copy.cell'),
    words('write.copy.before'),
    words('write.copy.after'),
  ];
  return (
    <div className={styles.copy}>
      <Caption1>{words('write.copy.means')}</Caption1>
      <CopyText
        text={resultsText(headings, cells)}
        label={words('write.copy')}
        done={words('write.copy.done', { count: String(cells.length) })}
        textLabel={words('write.copy.text')}
      />
    </div>
  );
}
