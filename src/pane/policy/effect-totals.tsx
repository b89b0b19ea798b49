import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { fixedText, type TableEvaluation } from '../../engine';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  totals: {
    // In sight at the lower edge of the pane while the fields above it are changed, over the padding of what scrolls.
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface EffectTotalsProps {
  readonly first: TableEvaluation;
  readonly second: TableEvaluation;
}

/** Total and grade before and after, in one line. */
export function EffectTotals({ first, second }: EffectTotalsProps) {
  const styles = useStyles();
  const words = usePolicyWords();
  const [before, after] = [first, second].map(({ total, policy }) => ({
    total: total.score ? fixedText(total.score, policy.scorePlaces) : words('effect.open'),
    grade: total.grade ?? words('effect.none'),
  }));
  if (!before || !after) return null;
  return (
    <div className={styles.totals}>
      {(['total', 'grade'] as const).map((figure) => (
        <Text key={figure}>
          {words(`effect.${figure}`)}{' '}
          <Text weight="semibold">{words('effect.from-to', { before: before[figure], after: after[figure] })}</Text>
        </Text>
      ))}
    </div>
  );
}
