import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import { fundsWord, type FundsRole } from './funds-word';
import { numberOfText } from './number-text';

/** The header row of a funds block. */
export interface FundsHeader {
  readonly row: number;
  /** Last row that the header cells reach down to. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<FundsRole, Columns>;
  /** Columns of the row labels. */
  readonly labels: Columns;
  /** Column of the block's title (`项目资金`) where it has one left of the labels. */
  readonly title: number | null;
  readonly entries: readonly Entry[];
}

interface Candidate extends Columns {
  readonly role: FundsRole;
  readonly strong: boolean;
  readonly bottom: number;
}

/**
 * The header of the funds block in the rows `from` up to, but without, `to`: one with a rate before one that only
 * lists amounts (of tasks, of another year).
 */
export function findFundsHeader(view: GridView, from: number, to: number, columns: Columns): FundsHeader | null {
  let first: FundsHeader | null = null;
  for (let row = from; row < to; row++) {
    const header = fundsHeaderAt(view, row, columns);
    if (header?.columns.has('rate') || header?.columns.has('spent-rate')) return header;
    first ??= header;
  }
  return first;
}

/** Every wording of what was spent, or of its rate, holds one of these. */
const SPENT_SIGN = /[执支使决]/;

/** The funds header on the row: a budget beside what was spent, or beside a rate; null where there is none. */
export function fundsHeaderAt(view: GridView, row: number, columns: Columns): FundsHeader | null {
  const entries = entriesOf(view, row, columns);
  if (entries.length < 2 || !entries.some(({ text }) => SPENT_SIGN.test(text))) return null;
  const candidates = entries.flatMap(({ area, text }): Candidate[] => {
    const word = fundsWord(text);
    return word ? [{ ...word, left: area.left, right: area.right, bottom: area.bottom }] : [];
  });
  const chosen = choose(candidates);
  const budgeted = chosen.has('budget') || chosen.has('initial');
  if (!budgeted || !(chosen.has('spent') || chosen.has('spent-rate') || chosen.has('rate'))) return null;
  if (!chosen.has('spent') && besideAmount(entries, chosen)) return null;
  const amounts = [...chosen.values()];
  // What was spent last year is an amount too, though not ours.
  const first = Math.min(...[...amounts, ...candidates.filter(({ role }) => role === 'spent')].map(({ left }) => left));
  const side = entries.find(({ area }) => area.left < first);
  const beside = side ? side.area.right + 1 : columns.left;
  return {
    row,
    bottom: Math.max(...amounts.map(({ bottom }) => bottom)),
    columns: chosen,
    labels: { left: beside < first ? beside : (side?.area.left ?? columns.left), right: first - 1 },
    title: side && beside < first ? side.area.left : null,
    entries,
  };
}

/** Whether a budget stands right of what it is called (`当年预算数 | 150 | 预算执行率 | 96.50`): then that heads no column. */
function besideAmount(entries: readonly Entry[], chosen: ReadonlyMap<FundsRole, Candidate>): boolean {
  const labels = [chosen.get('budget'), chosen.get('initial')];
  return labels.some((label) =>
    entries.some(({ area, text }) => label && area.left === label.right + 1 && numberOfText(text) !== null),
  );
}

/**
 * One column a role: a strong wording before a weak one, and what was spent right of the budget (a last year's figure
 * stands left of it).
 */
function choose(candidates: readonly Candidate[]): Map<FundsRole, Candidate> {
  const chosen = new Map<FundsRole, Candidate>();
  for (const candidate of candidates) {
    const rival = chosen.get(candidate.role);
    if (!rival || (candidate.strong && !rival.strong)) chosen.set(candidate.role, candidate);
  }
  const spent = chosen.get('spent');
  const budget = chosen.get('budget') ?? chosen.get('initial');
  const later = candidates.find(({ role, left }) => role === 'spent' && budget !== undefined && left > budget.left);
  if (spent && later && budget && spent.left < budget.left) chosen.set('spent', later);
  return chosen;
}
