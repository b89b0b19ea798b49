import { makeStyles, tokens } from '@fluentui/react-components';
import { say, type TableEvaluation } from '../../engine';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { useLocale } from '../parts/words-context';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What the form itself suggests, each reason with the cell that shows it; of a policy that was chosen, what it would have been. */
export function PolicyReasons({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useReadWords();
  const locale = useLocale();
  const { table, basis, detection } = evaluation;
  const name = locale === 'en' ? detection.policy.nameEn : detection.policy.name;
  const told = detection.sure ? words('read.policy.suggested', { name }) : words('read.policy.unsure');
  return (
    <Fold title={basis === 'chosen' ? told : words('read.policy.reasons')} open={basis === 'default'}>
      <ul className={styles.reasons}>
        {detection.reasons.map(({ text, cell }, index) => (
          <li key={index}>
            {say(text, locale)} {cell !== null && <CellLink sheet={table.sheet} cell={cell} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
