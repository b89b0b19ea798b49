import { Caption1, Text } from '@fluentui/react-components';
import type { AccountsRow, Table } from '../../engine';
import { Fact, Facts } from '../parts/facts';
import { LongList } from '../parts/long-list';
import { SectionHeading } from '../parts/section-heading';
import { FieldLink } from './field-link';
import { useReadWords } from './words/use-read-words';

const ROWS_AT_ONCE = 20;
const AMOUNTS = ['prior', 'initial', 'budget', 'spent'] as const;

/** 决算资金表 The rows of a funds table of accounts. */
export function AccountsFacts({ table: { sheet, accounts } }: { readonly table: Table }) {
  const words = useReadWords();
  if (!accounts) return null;
  return (
    <section>
      <SectionHeading>{words('read.accounts')}</SectionHeading>
      <Caption1>{words('read.funds.unit', { unit: accounts.moneyUnit })}</Caption1>
      <LongList
        items={accounts.rows}
        keyOf={({ row }) => String(row)}
        draw={(row) => <RowFacts sheet={sheet} row={row} />}
        step={ROWS_AT_ONCE}
        more={(rest) => words('read.more', { rest: String(rest) })}
      />
    </section>
  );
}

function RowFacts({ sheet, row }: { readonly sheet: string; readonly row: AccountsRow }) {
  const words = useReadWords();
  return (
    <>
      <Text weight="semibold">{row.label || words('read.funds.row', { row: String(row.row) })}</Text>
      <Facts short>
        {AMOUNTS.filter((name) => row[name] !== null).map((name) => (
          <Fact key={name} name={words(`read.accounts.${name}`)}>
            <FieldLink sheet={sheet} field={row[name]} />
          </Fact>
        ))}
      </Facts>
    </>
  );
}
