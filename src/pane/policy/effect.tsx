import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fixedText, plainText, say, type ComparedRow, type ComparedSide, type TableComparison } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { useLocale } from '../parts/words-context';
import type { EffectOnTable } from './effect-of';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** 效果 Total, grade and rows of a table before and after the change; null while the policy has errors. */
export function Effect({ effect }: { readonly effect: EffectOnTable | null }) {
  const words = usePolicyWords();
  return (
    <section>
      <SectionHeading>{words('effect.title')}</SectionHeading>
      {!effect && <Text>{words('effect.wrong')}</Text>}
      {effect && (
        <Caption1 block>
          {effect.title === null ? words('effect.of-sample') : words('effect.of-table', { title: effect.title })}
        </Caption1>
      )}
      {effect && !effect.comparison && <Text>{words('effect.unread')}</Text>}
      {effect?.comparison && <Compared comparison={effect.comparison} />}
    </section>
  );
}

function Compared({ comparison: { first, second, rows } }: { readonly comparison: TableComparison }) {
  const styles = useStyles();
  const words = usePolicyWords();
  return (
    <>
      {rows.length === 0 && <Text>{words('effect.same')}</Text>}
      {rows.length > 0 && (
        <>
          <Text weight="semibold">{words('effect.rows', { count: String(rows.length) })}</Text>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <ComparedItem key={row.cell} row={row} places={[first.policy.scorePlaces, second.policy.scorePlaces]} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ComparedItem({ row, places: [from, to] }: { readonly row: ComparedRow; readonly places: [number, number] }) {
  const words = usePolicyWords();
  const locale = useLocale();
  const { first, second } = row;
  const text = ({ points, open }: ComparedSide, digits: number): string =>
    points ? fixedText(points, digits) : words(open ? 'effect.open' : 'effect.none');
  return (
    <li>
      {say(row.name, locale)}{' '}
      {words('effect.row', {
        before: text(first, from),
        full: first.weight ? plainText(first.weight) : words('effect.none'),
        after: text(second, to),
        fullAfter: second.weight ? plainText(second.weight) : words('effect.none'),
      })}
    </li>
  );
}
