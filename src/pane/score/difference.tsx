import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, type Decimal } from '../../engine';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  mark: {
    display: 'block',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DifferenceProps {
  readonly computed: Decimal | null;
  /** What the sheet says, null where it says no number. */
  readonly present: Decimal | null | undefined;
  readonly places: number;
}

/** Says by how much a figure of the sheet is off; nothing where it is not. */
export function Difference({ computed, present, places }: DifferenceProps) {
  const styles = useStyles();
  const words = useScoreWords();
  if (!computed || !present || computed.eq(present)) return null;
  const off = computed.minus(present);
  const difference = `${off.gt(0) ? '+' : '−'}${fixedText(off.abs(), places)}`;
  return <span className={styles.mark}>{words('score.differs', { difference })}</span>;
}
