import { decimal, type Decimal } from '../number/decimal';
import { phrase } from '../message/phrase';
import type { Field, Table } from '../table/table';
import type { PlanConflict, PlanEntry, PlanOptions, WritePlan } from './plan';
import { isBlank, type Proposal } from './proposal';

/** A plan in the making: holds each proposal against what stands in its cell. A cell is spoken for once. */
export class Ledger {
  readonly #entries = new Map<string, PlanEntry>();
  readonly #conflicts = new Map<string, PlanConflict>();
  readonly #spokenFor: Set<string>;

  constructor(
    readonly sheet: string,
    readonly fill: PlanOptions['fill'],
    /** Cells that must not be written, whatever is proposed: the evaluation rests on them. */
    inputs: Iterable<string>,
  ) {
    this.#spokenFor = new Set(inputs);
  }

  propose({ kind, field, content, agrees, why, withheld }: Proposal): void {
    const { cell, text, formula } = field;
    if (this.#spokenFor.has(cell)) return;
    this.#spokenFor.add(cell);
    if (agrees) return;
    const { sheet } = this;
    if (!withheld && (this.fill === 'all' || isBlank(field))) {
      this.#entries.set(cell, { sheet, cell, kind, before: text, beforeFormula: formula, after: content, why });
      return;
    }
    const kept = phrase(formula === null ? 'plan.kept-value' : 'plan.kept-formula');
    const reason = withheld ?? kept;
    this.#conflicts.set(cell, { sheet, cell, kind, standing: text, computed: content, why: reason });
  }

  /** True where something else than what was computed stays in the cell. */
  disputed(cell: string): boolean {
    return this.#conflicts.has(cell);
  }

  /** The number that the cell will hold as a number, not as a text; null where it will not. */
  numberIn({ cell, value }: Field): Decimal | null {
    const entry = this.#entries.get(cell);
    if (entry) return entry.after.type === 'text' ? null : decimal(entry.after.text);
    return typeof value === 'number' ? decimal(value) : null;
  }

  plan(): WritePlan {
    return { entries: [...this.#entries.values()], conflicts: [...this.#conflicts.values()] };
  }
}

/** Every cell that the evaluation of a table reads as a given. */
export function inputCells({ funds, indicators }: Table): string[] {
  const places = [
    ...(funds?.rows ?? []).flatMap(({ initial, budget, spent, weight }) => [initial, budget, spent, weight]),
    ...indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3]),
    ...indicators.flatMap(({ target, actual, weight }) => [target, actual, weight]),
  ];
  return places.flatMap((place) => (place ? [place.cell] : []));
}
