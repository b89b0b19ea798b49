import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { say, type ReportFinding } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useCard } from '../../parts/use-card';
import { useLocale } from '../../parts/words-context';
import { CheckAbout } from '../check-about';
import { SeverityMark } from '../severity-mark';
import { useReportCheckWords } from './words/use-report-check-words';

/** Cells beyond these say the same. */
const SHOWN_CELLS = 6;

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** One finding of a report: how grave, which paragraph, which cells, the sentence, and what is wrong. */
export function ReportFindingCard({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const locale = useLocale();
  const { code, severity, paragraph, places, quote, message } = finding;
  return (
    <article className={useCard()}>
      <div className={styles.head}>
        <SeverityMark severity={severity} />
        <span className={styles.code}>{code}</span>
        <span className={styles.code}>{words('report-check.paragraph', { paragraph: String(paragraph) })}</span>
        {places.slice(0, SHOWN_CELLS).map(({ sheet, cell }) => (
          <CellLink key={`${sheet}!${cell}`} sheet={sheet} cell={cell} />
        ))}
      </div>
      <blockquote className={styles.quote} lang="zh-CN">
        {quote}
      </blockquote>
      <Text>{say(message, locale)}</Text>
      <CheckAbout code={code} />
    </article>
  );
}
