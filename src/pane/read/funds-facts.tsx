import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FundsRow, Table } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { SectionHeading } from '../parts/section-heading';
import { FieldLink } from './field-link';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

const AMOUNTS = ['initial', 'budget', 'spent', 'rate', 'given'] as const;

/** 资金情况 The rows of the funds block with what was planned and spent. */
export function FundsFacts({ table: { sheet, funds } }: { readonly table: Table }) {
  const styles = useStyles();
  const words = useReadWords();
  return (
    <section>
      <SectionHeading>{words('read.funds')}</SectionHeading>
      {funds ? (
        <>
          <Caption1>{words('read.funds.unit', { unit: funds.moneyUnit })}</Caption1>
          <ul className={styles.rows}>
            {funds.rows.map((row) => (
              <li className={styles.row} key={row.row}>
                <FundsRowFacts sheet={sheet} row={row} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Text as="p" block>
          {words('read.funds.none')}
        </Text>
      )}
    </section>
  );
}

function FundsRowFacts({ sheet, row }: { readonly sheet: string; readonly row: FundsRow }) {
  const words = useReadWords();
  return (
    <>
      <Text weight="semibold">{row.label || words('read.funds.row', { row: String(row.row) })}</Text>
      <Facts>
        {AMOUNTS.filter((name) => row[name] !== null).map((name) => (
          <Fact key={name} name={words(`read.funds.${name}`)}>
            <FieldLink sheet={sheet} field={row[name]} />
          </Fact>
        ))}
      </Facts>
    </>
  );
}
