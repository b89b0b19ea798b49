import type { Receipt } from '../../workbook/receipt';
import type { PaneState } from '../session/state';
import { shownTable, tablesOf } from '../session/tables-of';
import type { Words } from '../words/words';

/** What came of the work between two states in which nothing runs, as sentences to announce; null where nothing did. */
export function newsSince(before: PaneState, now: PaneState, words: Words): string | null {
  if (now.receipt && now.receipt !== before.receipt) return receiptNews(now.receipt, now.tookBack, words);
  if (now.book && now.book.reading !== before.book?.reading) return readingNews(now, words);
  if (now.stale && !before.stale) return words('shell.stale');
  const total = totalNews(now, words);
  return total === totalNews(before, words) ? null : total;
}

function receiptNews({ written, refused }: Receipt, tookBack: boolean, words: Words): string {
  const count = String(written.length);
  const done = tookBack ? words('shell.news.taken-back', { count }) : words('shell.news.written', { count });
  if (refused.length === 0) return done;
  const left = words(tookBack ? 'shell.news.not-taken-back' : 'shell.news.refused', { count: String(refused.length) });
  return sentences(done, left);
}

function readingNews(state: PaneState, words: Words): string {
  const count = state.book ? tablesOf(state.book).length : 0;
  if (count === 0) return words('shell.news.none');
  return sentences(words('shell.news.read', { count: String(count) }), totalNews(state, words));
}

/** Total of the table that is shown; null where there is none. */
function totalNews(state: PaneState, words: Words): string | null {
  const total = shownTable(state)?.total;
  if (!total?.score) return null;
  const open = total.open > 0 ? words('shell.news.open', { count: String(total.open) }) : null;
  return sentences(words('shell.news.total', { score: total.score.toFixed() }), open);
}

function sentences(...all: readonly (string | null)[]): string {
  return all.filter((sentence) => sentence !== null).join(' ');
}
