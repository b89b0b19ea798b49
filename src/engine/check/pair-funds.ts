import type { AllocationRow } from '../table/allocation';
import type { IndicatorRow, Table } from '../table/table';
import { sharedWords } from './shared-words';

/** 资金与指标的配对 What of an allocation table and of a table of indicators stands alone, although they list the same things. */
export interface Pairing {
  readonly funds: readonly AllocationRow[];
  readonly indicators: readonly IndicatorRow[];
}

/** So many, and such a share of either table, must agree in figure and name before what is left over says anything. */
const ENOUGH = 3;
const MOST = 0.75;
/** A longer list names places or people, not things that are judged one by one. */
const LONGEST = 200;

/**
 * What is left over of two tables of one workbook that go through the same things one by one; null where they do not. A
 * count that agrees and a word in common make a pair; what merely is called alike is not left over either.
 */
export function pairFunds(allocating: Table, evaluated: Table): Pairing | null {
  const all = allocating.allocation?.rows ?? [];
  // A workbook may hold thousands of tables, each of which is held against every other.
  if (all.length < ENOUGH || evaluated.indicators.length < ENOUGH) return null;
  const rows = all.filter(({ amount }) => amount?.number?.gt(0));
  const counted = evaluated.indicators.filter(isCounted);
  if (rows.length > LONGEST || counted.length > LONGEST) return null;
  const open = new Set(counted);
  const left = rows.filter((row) => {
    const partner = bestOf(row, open);
    if (partner) open.delete(partner);
    return !partner;
  });
  const pairs = rows.length - left.length;
  if (pairs < ENOUGH || pairs < rows.length * MOST || pairs < counted.length * MOST) return null;
  const unlike = (row: AllocationRow, indicator: IndicatorRow): boolean =>
    sharedWords(row.place.text, nameOf(indicator)) === 0;
  return {
    funds: left.filter((row) => [...open].every((indicator) => unlike(row, indicator))),
    indicators: [...open].filter((indicator) => left.every((row) => unlike(row, indicator))),
  };
}

/** Of the indicators that count as many, the one whose name has the most in common. */
function bestOf(row: AllocationRow, open: ReadonlySet<IndicatorRow>): IndicatorRow | null {
  const count = figureOf(row.people?.text);
  let best: { readonly indicator: IndicatorRow; readonly words: number } | null = null;
  for (const indicator of count === null ? [] : open) {
    const words = sharedWords(row.place.text, nameOf(indicator));
    if (words <= (best?.words ?? 0)) continue;
    if ([indicator.target, indicator.actual].some((field) => figureOf(field?.text) === count))
      best = { indicator, words };
  }
  return best?.indicator ?? null;
}

function isCounted({ level2, level3, target, detail }: IndicatorRow): boolean {
  return !detail && level3 !== null && level2?.text.includes('数量') === true && figureOf(target?.text) !== null;
}

function nameOf({ level3 }: IndicatorRow): string {
  return level3?.text ?? '';
}

/** The first number of a text as it is written, without its thousands separators. */
function figureOf(text: string | undefined): string | null {
  return /\d+(?:\.\d+)?/.exec((text ?? '').normalize('NFKC').replaceAll(',', ''))?.[0] ?? null;
}
