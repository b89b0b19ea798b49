import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fixedText, plainText, say, type ComparedRow, type Policy, type TableComparison } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { SectionHeading } from '../parts/section-heading';
import { usePaneState } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { effectOf } from './effect-of';
import { usePolicyWords } from './words/use-policy-words';

const useStyles = makeStyles({
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface EffectProps {
  readonly before: Policy;
  /** null while it has errors. */
  readonly after: Policy | null;
}

/** 效果 Total, grade and rows of a table before and after the change. */
export function Effect({ before, after }: EffectProps) {
  const words = usePolicyWords();
  const { book, table, answers } = usePaneState();
  const effect = useMemo(
    () => after && effectOf({ book, table, answers }, before, after),
    [book, table, answers, before, after],
  );
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
  const open = words('effect.open');
  const [before, after] = [first, second].map(({ total, policy }) => ({
    total: total.score ? fixedText(total.score, policy.scorePlaces) : open,
    grade: total.grade ?? words('effect.none'),
  }));
  return (
    <>
      <Facts>
        <Fact name={words('effect.total')}>
          {words('effect.from-to', { before: before?.total ?? open, after: after?.total ?? open })}
        </Fact>
        <Fact name={words('effect.grade')}>
          {words('effect.from-to', { before: before?.grade ?? open, after: after?.grade ?? open })}
        </Fact>
      </Facts>
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
  return (
    <li>
      {say(row.name, locale)}{' '}
      {words('effect.row', {
        before: first.points ? fixedText(first.points, from) : words('effect.open'),
        full: first.weight ? plainText(first.weight) : words('effect.none'),
        after: second.points ? fixedText(second.points, to) : words('effect.open'),
        fullAfter: second.weight ? plainText(second.weight) : words('effect.none'),
      })}
    </li>
  );
}
