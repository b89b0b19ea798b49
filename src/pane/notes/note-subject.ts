import type { Decimal, Execution, Field, ScoredIndicator, TableEvaluation } from '../../engine';

/** What a deviation note is about: an indicator, or the execution of the budget. */
export interface NoteSubject {
  /** 1-based row of the sheet: the key of drafts and answers. */
  readonly row: number;
  readonly name: string;
  /** The place of the note. */
  readonly note: Field;
  readonly figures: NoteFigures;
  /** True where something was missed, far exceeded or marked down. */
  readonly deviates: boolean;
}

/** The figures that the note has to account for; null where there is none. */
export type NoteFigures =
  | {
      readonly of: 'indicator';
      readonly target: string;
      readonly actual: string;
      readonly completion: Decimal | null;
      readonly score: Decimal | null;
      readonly weight: Decimal | null;
    }
  | { readonly of: 'execution'; readonly budget: string; readonly spent: string; readonly rate: Decimal | null };

/** Everything in a table that has a place for a note, from top to bottom. */
export function noteSubjects({ execution, indicators }: TableEvaluation): readonly NoteSubject[] {
  return [...(execution ? executionSubject(execution) : []), ...indicators.flatMap(indicatorSubject)];
}

function executionSubject({ total, base, rate }: Execution): NoteSubject[] {
  const { row, label, note, spent } = total;
  if (!note) return [];
  const figures = { of: 'execution', budget: total[base]?.text ?? '', spent: spent?.text ?? '', rate } as const;
  return [{ row, name: label, note, figures, deviates: rate !== null && !rate.eq(1) }];
}

function indicatorSubject({ row, completion, score: computed, outcome }: ScoredIndicator): NoteSubject[] {
  const { note, weight, given, target, actual } = row;
  if (!note || row.detail) return [];
  const score = computed ?? given?.number ?? null;
  const points = weight?.number ?? null;
  const deducted = score !== null && points !== null && score.lt(points);
  return [
    {
      row: row.row,
      name: (row.level3 ?? row.level2 ?? row.level1)?.text ?? '',
      note,
      figures: {
        of: 'indicator',
        target: target?.text ?? '',
        actual: actual?.text ?? '',
        completion: completion && completion.ratio,
        score,
        weight: points,
      },
      deviates: outcome === 'missed' || outcome === 'exceeded' || deducted,
    },
  ];
}
