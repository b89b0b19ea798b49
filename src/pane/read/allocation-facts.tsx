import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { plainText, type AllocationProduct, type AllocationRow, type TableEvaluation } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { LongList } from '../parts/long-list';
import { SectionHeading } from '../parts/section-heading';
import { FieldLink } from './field-link';
import { useReadWords } from './words/use-read-words';

const useStyles = makeStyles({
  // Apart from the last row, which it is no part of.
  total: { marginTop: tokens.spacingVerticalM },
});

const ROWS_AT_ONCE = 20;
const FIGURES = ['people', 'standard', 'times', 'amount'] as const;

/** 分配表 The rows of an allocation table: people, standard and amount, with what the first two come to. */
export function AllocationFacts({ evaluation: { table, products } }: { readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const words = useReadWords();
  const { sheet, allocation } = table;
  if (!allocation) return null;
  const byRow = new Map(products.map((product) => [product.row, product]));
  return (
    <section>
      <SectionHeading>{words('read.allocation')}</SectionHeading>
      <Caption1>{words('read.funds.unit', { unit: allocation.moneyUnit })}</Caption1>
      <LongList
        items={allocation.rows}
        keyOf={({ row }) => String(row)}
        draw={(row) => <RowFacts sheet={sheet} row={row} product={byRow.get(row)} />}
        step={ROWS_AT_ONCE}
        more={(rest) => words('read.more', { rest: String(rest) })}
      />
      {allocation.total && (
        <div className={styles.total}>
          <Facts>
            <Fact name={words('read.allocation.total')}>
              <FieldLink sheet={sheet} field={allocation.total.amount} />
            </Fact>
          </Facts>
        </div>
      )}
    </section>
  );
}

interface RowFactsProps {
  readonly sheet: string;
  readonly row: AllocationRow;
  readonly product: AllocationProduct | undefined;
}

function RowFacts({ sheet, row, product }: RowFactsProps) {
  const words = useReadWords();
  return (
    <>
      <Text weight="semibold">{row.place.text || words('read.funds.row', { row: String(row.row) })}</Text>
      <Facts short>
        {FIGURES.filter((name) => row[name] !== null).map((name) => (
          <Fact key={name} name={words(`read.allocation.${name}`)}>
            <FieldLink sheet={sheet} field={row[name]} />
          </Fact>
        ))}
        {product && <Fact name={words('read.allocation.product')}>{productText(product)}</Fact>}
      </Facts>
    </>
  );
}

function productText({ least, most }: AllocationProduct): string {
  return least.eq(most) ? plainText(least) : `${plainText(least)}–${plainText(most)}`;
}
