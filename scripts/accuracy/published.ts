import { readFileSync } from 'node:fs';

/** Labels, target, actual, weight, score, note; null where the table has no such column. */
export type PublishedIndicator = readonly (string | null)[];

export const INDICATOR_FIELDS = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'given'] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** Funds fields as the documents name them, with the names of our own. */
export const FUNDS_FIELDS = [
  ['initial', 'initial'],
  ['budget_total', 'budget'],
  ['executed_total', 'spent'],
  ['exec_rate_printed', 'rate'],
  ['exec_weight', 'weight'],
  ['exec_score', 'given'],
] as const;
export type FundsField = (typeof FUNDS_FIELDS)[number][1];

/** What a published document says that its table prints. */
export interface Published {
  /** Null where the document lists no indicators to compare with. */
  readonly indicators: readonly PublishedIndicator[] | null;
  readonly funds: ReadonlyMap<FundsField, string>;
  /** False where the document is cut off or told in part, so that its table holds more than it lists. */
  readonly exhaustive: boolean;
}

interface File {
  readonly kind?: string;
  readonly completeness?: string;
  readonly expected?: {
    readonly indicators?: readonly PublishedIndicator[];
    readonly budget?: Readonly<Record<string, unknown>>;
  };
}

export function readPublished(path: string): Published {
  const { kind, completeness = '', expected = {} } = JSON.parse(readFileSync(path, 'utf8')) as File;
  const funds = new Map<FundsField, string>();
  for (const [name, field] of FUNDS_FIELDS) {
    const value = expected.budget?.[name];
    if (typeof value === 'string') funds.set(field, value);
  }
  const { indicators = null } = expected;
  // A form of targets has nothing to score, so its document leaves the list of indicators empty.
  const listed = kind === 'target_only' && indicators?.length === 0 ? null : indicators;
  return { indicators: listed, funds, exhaustive: completeness.startsWith('complete') };
}
