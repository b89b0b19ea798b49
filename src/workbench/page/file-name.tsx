import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useBenchWords, useDeskState } from './bench-context';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    marginLeft: tokens.spacingHorizontalM,
  },
  mark: { flexShrink: 0 },
});

/** Which file is open, and whether it holds what was not saved. */
export function FileName() {
  const styles = useStyles();
  const words = useBenchWords();
  const { book, unsaved } = useDeskState();
  return (
    <div className={styles.file}>
      <Text truncate wrap={false} title={book?.name}>
        {book?.name ?? words('bar.no-file')}
      </Text>
      {unsaved && (
        <Badge className={styles.mark} appearance="tint" color="warning">
          {words('bar.unsaved')}
        </Badge>
      )}
      {book && !book.host.capabilities.write && (
        <Badge className={styles.mark} appearance="tint" color="informative">
          {words('bar.read-only')}
        </Badge>
      )}
    </div>
  );
}
