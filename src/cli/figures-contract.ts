import {
  countIndicators,
  plainText,
  ratioText,
  say,
  type AccountsRow,
  type AllocationProduct,
  type AllocationRow,
  type Decimal,
  type Field,
  type Locale,
  type Rate,
  type TableEvaluation,
} from '../engine';

/** What the contract adds for tables that are not scored: their rates, the kinds of their indicators, and the rows of an allocation table or of accounts. */
export function figuresJson({ table, rates, products }: TableEvaluation, locale: Locale): object {
  const { allocation, accounts } = table;
  const byRow = new Map(products.map((product) => [product.row, product]));
  return {
    rates: rates.map((rate) => rateJson(rate, locale)),
    counts: countIndicators(table.indicators).map(({ kind, cells }) => ({ kind, count: cells.length, cells })),
    allocation: allocation && {
      moneyUnit: allocation.moneyUnit,
      rows: allocation.rows.map((row) => allocationJson(row, byRow.get(row) ?? null)),
      total: plain(allocation.total?.amount?.number ?? null),
      totalCell: allocation.total?.amount?.cell ?? null,
    },
    accounts: accounts && { moneyUnit: accounts.moneyUnit, rows: accounts.rows.map(accountsJson) },
  };
}

function rateJson({ name, title, row, value, given, givenValue, cells, trace }: Rate, locale: Locale): object {
  return {
    name,
    title: say(title, locale),
    row,
    value: value && ratioText(value),
    given: givenValue && ratioText(givenValue),
    cell: given?.cell ?? null,
    cells,
    steps: trace.steps.map((step) => say(step, locale)),
    source: trace.source,
  };
}

function allocationJson(
  { row, place, people, standard, times, amount }: AllocationRow,
  product: AllocationProduct | null,
): object {
  return {
    row,
    place: place.text,
    people: textOf(people),
    standard: textOf(standard),
    times: textOf(times),
    amount: plain(amount?.number ?? null),
    least: plain(product?.least ?? null),
    most: plain(product?.most ?? null),
    cell: amount?.cell ?? null,
  };
}

function accountsJson({ label, row, isTotal, prior, initial, budget, spent }: AccountsRow): object {
  const [was, planned, adjusted, used] = [prior, initial, budget, spent].map((field) => plain(field?.number ?? null));
  return { label, row, isTotal, prior: was, initial: planned, budget: adjusted, spent: used };
}

function plain(value: Decimal | null): string | null {
  return value && plainText(value);
}

function textOf(field: Field | null): string | null {
  return field?.text || null;
}
