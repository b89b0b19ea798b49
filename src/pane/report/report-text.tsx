import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Paragraph, Report } from '../../engine';
import { Figure } from './figure';
import { figureKey, type Figures } from './figures-of';
import { piecesOf } from './pieces-of';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  report: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase400 },
  title: { ...typographyStyles.subtitle2, textAlign: 'center', margin: `${tokens.spacingVerticalS} 0` },
  outer: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  inner: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, textIndent: '2em' },
  placeholder: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ReportTextProps {
  readonly sheet: string;
  readonly report: Report;
  /** The figures as they were when the person last looked. */
  readonly seen: Figures;
}

/** The report as one reads it: its figures lead to their cells, and what waits for a person's words is marked. */
export function ReportText({ sheet, report, seen }: ReportTextProps) {
  const styles = useStyles();
  const words = useReportWords();
  return (
    <article className={styles.report} lang="zh-CN">
      <h3 className={styles.title}>{report.title.text}</h3>
      {report.sections.map(({ heading, level, paragraphs, table }, index) => {
        const Heading = level === 1 ? 'h4' : 'h5';
        return (
          <section key={index}>
            <Heading className={level === 1 ? styles.outer : styles.inner}>{heading}</Heading>
            {paragraphs.map((paragraph, at) => (
              <Said key={at} sheet={sheet} heading={heading} paragraph={paragraph} seen={seen} />
            ))}
            {table && <Caption1 block>{words(`shown.${table}`)}</Caption1>}
          </section>
        );
      })}
    </article>
  );
}

interface SaidProps {
  readonly sheet: string;
  readonly heading: string;
  readonly paragraph: Paragraph;
  readonly seen: Figures;
}

function Said({ sheet, heading, paragraph, seen }: SaidProps) {
  const styles = useStyles();
  return (
    <p className={styles.paragraph}>
      {piecesOf(paragraph).map((piece, index) => {
        if (piece.kind === 'words') return piece.text;
        if (piece.kind === 'placeholder') {
          return (
            <mark key={index} className={styles.placeholder} data-placeholder="" tabIndex={-1}>
              {piece.text}
            </mark>
          );
        }
        const before = seen.get(figureKey(heading, piece.fact)) ?? '';
        const isSame = before === piece.fact.text;
        return <Figure key={index} sheet={sheet} fact={piece.fact} before={isSame ? null : before} />;
      })}
    </p>
  );
}
