import { sum, type Decimal } from '../number/decimal';
import type { ScoredIndicator, ScoringWeight } from '../scoring/scored';
import { pointsOf } from '../scoring/points-of';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';

/** 计分单元 What one score stands for: an indicator, or several that share a merged weight or score cell. */
export interface ScoringUnit {
  /** The first of its indicators. */
  readonly indicator: ScoredIndicator;
  /** True where a merged cell makes several indicators one unit. */
  readonly shared: boolean;
  /** Weight and printed score of the whole unit; null where there is none. */
  readonly weight: Decimal | null;
  readonly given: Decimal | null;
}

/** The units of a table in sheet order; details (其中…) are none. */
export function scoringUnits({ indicators }: TableResult): readonly ScoringUnit[] {
  const members = new Map<number, ScoredIndicator[]>();
  for (const indicator of indicators) {
    const { row } = indicator;
    if (row.detail) continue;
    const first = row.sharedWith ?? row.row;
    const unit = members.get(first);
    if (unit) unit.push(indicator);
    else members.set(first, [indicator]);
  }
  return [...members.values()].flatMap(unitOf);
}

function unitOf(members: readonly ScoredIndicator[]): ScoringUnit[] {
  const [indicator] = members;
  if (!indicator) return [];
  const weight = sumByCell(members.map(({ weight }) => weight));
  const given = sumByCell(members.map(({ row }) => scoreOf(row.given)));
  return [{ indicator, shared: members.length > 1, weight, given }];
}

function scoreOf(field: Field | null): ScoringWeight | null {
  const value = pointsOf(field);
  return field && value && { value, cell: field.cell };
}

/** The sum of what stands, a merged cell once; null where nothing stands. */
function sumByCell(figures: readonly (ScoringWeight | null)[]): Decimal | null {
  if (figures.length === 1) return figures[0]?.value ?? null;
  const values = new Map<string | null, Decimal>();
  for (const figure of figures) if (figure) values.set(figure.cell, figure.value);
  return values.size === 0 ? null : sum(values.values());
}
