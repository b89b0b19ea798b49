import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import type { Place } from './funds-amounts';
import { fundsWord, namesSource, type FundsRole, type FundsWord } from './funds-word';
import { amountOf } from './money';

/** A funds block without a header. */
export interface FundsLabels {
  /** First and last row, 0-based. */
  readonly row: number;
  readonly bottom: number;
  /** What stands above the amounts, where it divides them by source (`合计 | 财政拨款`); empty where it does not. */
  readonly sources: readonly Entry[];
  readonly places: ReadonlyMap<FundsRole, Place>;
  readonly entries: readonly Entry[];
}

/**
 * The first rows, from `from` up to but without `to`, in which a budget and what was spent stand right of what they are
 * called (`全年预算数 | 120`), one a row or several; null where there are none.
 */
export function findFundsLabels(view: GridView, from: number, to: number, columns: Columns): FundsLabels | null {
  let run: Run | null = null;
  for (let row = from; row < to; row++) {
    const entries = entriesOf(view, row, columns);
    const labelled = labelledOn(row, entries);
    // A head of sources may be a label too, though with no amount beside it.
    if (run ? labelled.length > 0 : labelled.some(({ isFilled }) => isFilled)) {
      run ??= { row, bottom: row, places: new Map(), entries: [] };
      run.bottom = row;
      run.entries.push(...entries);
      keepBest(run.places, labelled);
    } else if (run && !isSource(entries)) {
      if (isWhole(run)) break;
      run = null;
    }
  }
  if (!run || !isWhole(run)) return null;
  const { row, bottom, places } = run;
  const above = row > from ? entriesOf(view, row - 1, columns) : [];
  return { row, bottom, places, sources: sourcesIn(above, run), entries: [...above, ...run.entries] };
}

/** A place with what its label says. */
interface Labelled extends Place, FundsWord {
  readonly isFilled: boolean;
}

/** Rows of labels below each other. */
interface Run {
  readonly row: number;
  bottom: number;
  readonly places: Map<FundsRole, Labelled>;
  readonly entries: Entry[];
}

const MONEY: ReadonlySet<FundsRole> = new Set(['initial', 'budget', 'spent']);

/** The labels of a row, each with the place right of it. */
function labelledOn(row: number, entries: readonly Entry[]): Labelled[] {
  return entries.flatMap((label, index): Labelled[] => {
    const word = fundsWord(label.text);
    if (!word) return [];
    const { role, strong } = word;
    const next = entries[index + 1];
    const isFilled = next !== undefined && !fundsWord(next.text);
    const column = isFilled ? next.area.left : label.area.right + 1;
    // What is no amount is not what a label of an amount asks for, and where the next label stands is no place.
    const isPlace = isFilled ? mayHold(role, next.text) : column !== next?.area.left;
    return isPlace ? [{ role, strong, row, column, isFilled }] : [];
  });
}

function mayHold(role: FundsRole, text: string): boolean {
  return !MONEY.has(role) || amountOf(null, text, '元') !== null;
}

/** One place a role: that of a strong wording before that of a weak one. */
function keepBest(places: Map<FundsRole, Labelled>, labelled: readonly Labelled[]): void {
  for (const one of labelled) {
    const rival = places.get(one.role);
    if (!rival || (one.strong && !rival.strong)) places.set(one.role, one);
  }
}

/** `其中：财政拨款 | 100` below the amount that it breaks down. */
function isSource([first]: readonly Entry[]): boolean {
  return first !== undefined && namesSource(first.text);
}

function isWhole({ places }: Run): boolean {
  const holds = (role: FundsRole): boolean => places.get(role)?.isFilled === true;
  return (holds('budget') || holds('initial')) && (holds('spent') || holds('spent-rate'));
}

/** The heads of the amounts, where these stand in columns by source: the first head above the amounts beside the labels. */
function sourcesIn(above: readonly Entry[], { places }: Run): readonly Entry[] {
  const lefts = new Set([...places.values()].map(({ column }) => column));
  const [left = 0, ...others] = lefts;
  const heads = above.filter(({ area, text }) => area.left >= left && namesSource(text));
  return others.length === 0 && heads.length > 1 && heads[0]?.area.left === left ? heads : [];
}
