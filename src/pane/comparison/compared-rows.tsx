import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fixedText, plainText, say, type ComparedRow, type Decimal, type TableComparison } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { useLocale } from '../parts/words-context';
import { useComparisonWords } from './words/use-comparison-words';

const useStyles = makeStyles({
  // Four columns, so that they fit into the narrowest pane.
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXXS },
  name: {
    // Leaves the three headers beside it room for their longest word.
    width: '34%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    padding: tokens.spacingVerticalXXS,
  },
  figure: {
    textAlign: 'end',
    padding: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  why: { padding: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The rows that two policies score differently, side by side, each with its reason below it; then totals and grades. */
export function ComparedRows({ comparison }: { readonly comparison: TableComparison }) {
  const styles = useStyles();
  const words = useComparisonWords();
  const { first, second, rows, difference } = comparison;
  const { scorePlaces } = second.policy;
  const figures = [first.total.score, second.total.score].map((score) => figure(score, scorePlaces));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words(rows.length > 0 ? 'comparison.rows' : 'comparison.totals')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {words('comparison.item')}
          </th>
          {(['comparison.before', 'comparison.after', 'comparison.difference'] as const).map((column) => (
            <th key={column} scope="col" className={styles.figure}>
              {words(column)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <Row key={`${row.row}-${row.cell}`} row={row} sheet={first.table.sheet} />
      ))}
      <tfoot className={styles.total}>
        <Figures name={words('comparison.total')} figures={[...figures, signed(difference)]} />
        <Figures
          name={words('comparison.grade')}
          figures={[first.total.grade ?? NONE, second.total.grade ?? NONE, '']}
        />
      </tfoot>
    </table>
  );
}

function Row({ row, sheet }: { readonly row: ComparedRow; readonly sheet: string }) {
  const styles = useStyles();
  const locale = useLocale();
  const { name, cell, first, second, difference, why } = row;
  const figures = [first.points, second.points].map((points) => (points ? plainText(points) : NONE));
  return (
    <tbody className={styles.line}>
      <tr>
        <th scope="row" className={styles.name}>
          {say(name, locale)} <CellLink sheet={sheet} cell={cell} />
        </th>
        {[...figures, signed(difference)].map((text, index) => (
          <td key={index} className={styles.figure}>
            {text}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={4} className={styles.why}>
          <Caption1>{say(why, locale)}</Caption1>
        </td>
      </tr>
    </tbody>
  );
}

function Figures({ name, figures }: { readonly name: string; readonly figures: readonly string[] }) {
  const styles = useStyles();
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      {figures.map((text, index) => (
        <td key={index} className={styles.figure}>
          {text}
        </td>
      ))}
    </tr>
  );
}

const NONE = '—';

function figure(points: Decimal | null, places: number): string {
  return points ? fixedText(points, places) : NONE;
}

/** A difference with its sign. */
function signed(points: Decimal | null): string {
  if (!points) return NONE;
  if (points.eq(0)) return '0';
  return `${points.gt(0) ? '+' : '−'}${plainText(points.abs())}`;
}
