import { makeStyles } from '@fluentui/react-components';
import { plainText } from '../../engine';
import { useHidden } from '../parts/use-hidden';
import type { LevelMarks } from './level-marks';
import { partName } from './part-name';
import { useScoreWords } from './words/use-score-words';

const useStyles = makeStyles({
  place: { position: 'relative' },
});

/** The figures of the chart for whoever does not see it. */
export function LevelTable({ marks }: { readonly marks: readonly LevelMarks[] }) {
  const styles = useStyles();
  const words = useScoreWords();
  return (
    <div className={styles.place}>
      <table className={useHidden()}>
        <caption>{words('score.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('score.chart.part')}</th>
            <th scope="col">{words('score.chart.score')}</th>
            <th scope="col">{words('score.weight')}</th>
            <th scope="col">{words('score.chart.open-column')}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ label, score, weight, open }, index) => (
            <tr key={index}>
              <th scope="row">{partName(label, words)}</th>
              <td>{plainText(score)}</td>
              <td>{plainText(weight)}</td>
              <td>{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
