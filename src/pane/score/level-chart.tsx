import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { plainText, type Decimal, type TableEvaluation } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { levelMarksOf, type LevelMarks } from './level-marks';
import { LevelTable } from './level-table';
import { partName } from './part-name';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  chart: { display: 'block', fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase },
  words: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  weight: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  score: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** Pixels of a part, down to the foot of its words, of its bar, and of the gap below. */
const ROW = 36;
const BASELINE = 14;
const BAR = 10;
const GAP = 6;
/** What fits beside the figures where the pane is narrowest; a Chinese character counts as two. */
const WIDEST_NAME = 24;

/** The score of each part against its weight, as bars and as a table for whoever does not see them. */
export const LevelChart = memo(function LevelChart({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useScoreWords();
  const marks = levelMarksOf(evaluation);
  const largest = Math.max(...marks.map(({ weight }) => Number(weight)));
  if (marks.length === 0) return null;
  return (
    <section>
      <SectionHeading>{words('score.chart')}</SectionHeading>
      <svg
        className={styles.chart}
        role="img"
        aria-label={words('score.chart.text')}
        width="100%"
        height={marks.length * ROW}
      >
        {marks.map((part, index) => (
          <Bar key={index} part={part} largest={largest} top={index * ROW} />
        ))}
      </svg>
      <LevelTable marks={marks} />
    </section>
  );
});

interface BarProps {
  readonly part: LevelMarks;
  /** The weight that takes the whole width. */
  readonly largest: number;
  readonly top: number;
}

function Bar({ part, largest, top }: BarProps) {
  const styles = useStyles();
  const words = useScoreWords();
  const { label, score, weight, open } = part;
  const name = partName(label, words);
  const figures = { score: plainText(score), weight: plainText(weight) };
  const bar = { y: top + ROW - BAR - GAP, height: BAR };
  return (
    <>
      <text className={styles.words} x="0" y={top + BASELINE}>
        {shortened(name)}
      </text>
      <text className={styles.words} x="100%" y={top + BASELINE} textAnchor="end">
        {open > 0
          ? words('score.chart.open', { ...figures, count: String(open) })
          : words('score.of', { score: figures.score, full: figures.weight })}
      </text>
      <rect className={styles.weight} {...bar} width={widthOf(weight, largest)} />
      <rect className={styles.score} {...bar} width={widthOf(score.gt(weight) ? weight : score, largest)} />
    </>
  );
}

function widthOf(points: Decimal, largest: number): string {
  return `${Math.max(0, (Number(points) / largest) * 100)}%`;
}

function shortened(name: string): string {
  let width = 0;
  const end = [...name].findIndex((letter) => (width += letter > '\u2e80' ? 2 : 1) > WIDEST_NAME);
  return end < 0 ? name : `${[...name].slice(0, end).join('')}…`;
}
