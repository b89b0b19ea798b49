import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { say, type Finding } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useLocale, useWords } from '../parts/words-context';
import { FindingFix } from './finding-fix';
import type { Fix } from './fixes-of';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.caption1,
  },
  value: { margin: 0 },
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
  const facts = [
    { name: words('check.expected'), value: expected },
    { name: words('check.actual'), value: actual },
  ].filter(({ value }) => value !== null);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={severity} />
        <span className={styles.code}>{code}</span>
        <CellLink sheet={sheet} cell={cell} />
      </div>
      <Text>{say(message, locale)}</Text>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => [
            <dt key={`${name} name`}>{name}</dt>,
            <dd key={name} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      )}
      {fix && <FindingFix place={{ sheet, cell }} fix={fix} />}
    </article>
  );
}
