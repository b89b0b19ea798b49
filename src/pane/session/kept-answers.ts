import type { Answers, Evaluation } from '../../engine';
import type { Book } from './state';

/**
 * The answers that still mean what they meant when the person gave them: those of rows that bear the same indicator as
 * before, and of header cells. Whoever inserts a row has them asked again rather than moved to a neighbour.
 */
export function keptAnswers(
  answers: ReadonlyMap<string, Answers>,
  before: Book,
  after: Book,
): ReadonlyMap<string, Answers> {
  const kept = new Map<string, Answers>();
  for (const [sheet, own] of answers) {
    const [was, is] = [labelsOf(before, sheet), labelsOf(after, sheet)];
    const stays = ([row]: readonly [number, unknown]): boolean => was.get(row) === is.get(row);
    kept.set(sheet, {
      columns: own.columns,
      scores: new Map([...own.scores].filter(stays)),
      notes: new Map([...own.notes].filter(stays)),
      asides: own.asides,
    });
  }
  return kept;
}

function labelsOf({ sheets }: Book, name: string): Map<number, string> {
  const evaluation = sheets.find(({ grid }) => grid.sheet === name)?.evaluation;
  return new Map(evaluation ? rowLabels(evaluation) : []);
}

function rowLabels({ tables }: Evaluation): (readonly [number, string])[] {
  return tables.flatMap(({ indicators, execution }) => [
    ...indicators.map(({ row }) => [row.row, [row.level1, row.level2, row.level3].map(textOf).join('/')] as const),
    ...(execution ? [[execution.total.row, execution.total.label] as const] : []),
  ]);
}

function textOf(label: { readonly text: string } | null): string {
  return label?.text ?? '';
}
