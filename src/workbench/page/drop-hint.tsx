import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useBenchWords } from './bench-context';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    // Whatever lies below is not to take the file.
    pointerEvents: 'none',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  hint: {
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Says what becomes of a file that is held over the page. */
export function DropHint() {
  const styles = useStyles();
  const words = useBenchWords();
  return (
    <div className={styles.cover}>
      <Text className={styles.hint} size={400}>
        {words('grid.drop')}
      </Text>
    </div>
  );
}
