import { amountOf } from '../../execution/amount-of';
import type { Execution } from '../../execution/execution';
import { sum, ZERO } from '../../number/decimal';
import type { FundsRow } from '../../table/table';
import { money, words } from '../facts';
import { Passage } from '../passage';

const AMONG = /^其中[:：]?/;

/** The rows of sources, where they add up to the total and are not merely its parts in another cut; else null. */
export function sourcesSentence({ funds, total, base }: Execution): Passage | null {
  const { moneyUnit } = funds;
  const whole = amountOf(total[base], moneyUnit);
  const rows = funds.rows.filter((row) => row !== total && amountOf(row[base], moneyUnit)?.gt(ZERO));
  const amounts = rows.flatMap((row) => amountOf(row[base], moneyUnit) ?? []);
  const [only] = rows;
  if (!whole || !only || !sum(amounts).eq(whole)) return null;
  if (rows.length === 1)
    return Passage.sentence([Passage.say('narrative.single-source', { label: labelOf(only, base) })]);
  const sources = rows.map((row) =>
    Passage.say('narrative.source', { label: labelOf(row, base), amount: money(row[base], moneyUnit) }),
  );
  return Passage.sentence([Passage.say('narrative.sources', { sources: Passage.list(sources) })]);
}

/** The label of a row, led to the amount that it names. */
function labelOf(row: FundsRow, base: Execution['base']): Passage | null {
  const amount = row[base];
  return amount && words(row.label.trim().replace(AMONG, ''), amount.cell);
}
