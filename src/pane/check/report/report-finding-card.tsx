import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { say, type ReportFinding } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { useCard } from '../../parts/use-card';
import { useLocale } from '../../parts/words-context';
import { CheckAbout } from '../check-about';
import { FindingHead } from '../finding-head';
import { useReportCheckWords } from './words/use-report-check-words';

/** Cells beyond these say the same. */
const SHOWN_CELLS = 6;

const useStyles = makeStyles({
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

interface ReportFindingCardProps {
  readonly finding: ReportFinding;
  /** True where the report stands in this workbook, whose cells can be selected. */
  readonly here: boolean;
}

/** One finding of a report: how grave, where the sentence stands, which cells, the sentence, and what is wrong. */
export function ReportFindingCard({ finding, here }: ReportFindingCardProps) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const locale = useLocale();
  const { code, severity, standsAt, places, quote, message } = finding;
  return (
    <article className={useCard()}>
      <FindingHead severity={severity} code={code}>
        <Standing finding={finding} here={here} />
        {standsAt && places.length > 0 && <span className={styles.code}>{words('report-check.against')}</span>}
        {places.slice(0, SHOWN_CELLS).map(({ sheet, cell }) => (
          <CellLink key={`${sheet}!${cell}`} sheet={sheet} cell={cell} />
        ))}
      </FindingHead>
      <blockquote className={styles.quote} lang="zh-CN">
        {here && standsAt ? <CellLink {...standsAt}>{quote}</CellLink> : quote}
      </blockquote>
      <Text>{say(message, locale)}</Text>
      <CheckAbout code={code} />
    </article>
  );
}

/** The cell or the paragraph that the sentence stands in. */
function Standing({ finding: { standsAt, paragraph }, here }: ReportFindingCardProps) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const told = standsAt
    ? words('report-check.sheet-of', { sheet: standsAt.sheet })
    : words('report-check.paragraph', { paragraph: String(paragraph) });
  return (
    <>
      <span className={styles.code}>{told}</span>
      {standsAt && (here ? <CellLink {...standsAt} /> : <span className={styles.code}>{standsAt.cell}</span>)}
    </>
  );
}
