import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { figureText, say, type Finding } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useCard } from '../parts/use-card';
import { Fact, Facts } from '../parts/facts';
import { useLocale, useWords } from '../parts/words-context';
import { FindingFix } from './finding-fix';
import type { Fix } from './fixes-of';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly sheet: string;
  /** What the plan would write into its cell; null where it writes nothing there. */
  readonly fix: Fix | null;
}

/** One finding: how grave, where, what is wrong and what to do. */
export function FindingCard({ finding, sheet, fix }: FindingCardProps) {
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  const { code, severity, cell, message, expected, actual } = finding;
  return (
    <article className={useCard()}>
      <div className={styles.head}>
        <SeverityMark severity={severity} />
        <span className={styles.code}>{code}</span>
        <CellLink sheet={sheet} cell={cell} />
      </div>
      <Text>{say(message, locale)}</Text>
      {(expected ?? actual) !== null && (
        <Facts>
          {expected !== null && <Fact name={words('check.expected')}>{figureText(finding, expected)}</Fact>}
          {actual !== null && <Fact name={words('check.actual')}>{figureText(finding, actual)}</Fact>}
        </Facts>
      )}
      {fix && <FindingFix place={{ sheet, cell }} fix={fix} />}
    </article>
  );
}
