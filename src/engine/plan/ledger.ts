import { parseCell } from '../grid/a1';
import { EMPTY_CELL, type Cell } from '../grid/grid';
import type { GridView } from '../grid/view';
import { decimal, type Decimal } from '../number/decimal';
import { phrase, type Phrase } from '../message/phrase';
import type { Field, Table } from '../table/table';
import type { PlanConflict, PlanEntry, PlanOptions, WritePlan } from './plan';
import { isBlank, type Proposal } from './proposal';
import { stillStands } from './still-stands';

/** A plan in the making: holds each proposal against what stands in its cell. A cell is spoken for once. */
export class Ledger {
  readonly #entries = new Map<string, PlanEntry>();
  readonly #conflicts = new Map<string, PlanConflict>();
  constructor(
    readonly view: GridView,
    readonly fill: PlanOptions['fill'],
    /** Cells that must not be written, whatever is proposed, for the evaluation rests on them; then those proposed too. */
    readonly spokenFor: Set<string>,
  ) {}

  propose({ kind, field, content, agrees, why, withheld }: Proposal): void {
    const { cell, text, formula } = field;
    if (this.spokenFor.has(cell)) return;
    this.spokenFor.add(cell);
    if (agrees) return;
    const { sheet } = this.view.grid;
    const reason = withheld ?? this.#keeping(field);
    if (!reason) {
      this.#entries.set(cell, { sheet, cell, kind, before: text, beforeFormula: formula, after: content, why });
      return;
    }
    this.#conflicts.set(cell, { sheet, cell, kind, standing: text, computed: content, why: reason });
  }

  /** True where something else than what was computed stays in the cell. */
  disputed(cell: string): boolean {
    return this.#conflicts.has(cell);
  }

  /** The number that the cell will hold as a number, not as a text; null where it will not. */
  numberIn(field: Field): Decimal | null {
    const entry = this.#entries.get(field.cell);
    if (entry) return entry.after.type === 'text' ? null : decimal(entry.after.text);
    const { value } = this.#cell(field);
    return typeof value === 'number' ? decimal(value) : null;
  }

  plan(): WritePlan {
    return { entries: [...this.#entries.values()], conflicts: [...this.#conflicts.values()], forms: [] };
  }

  #cell({ cell }: Field): Cell {
    const at = parseCell(cell);
    return at ? this.view.cell(at.row, at.column) : EMPTY_CELL;
  }

  /** Why what stands in the place is kept; null where it may be written. */
  #keeping(field: Field): Phrase | null {
    const whole = { sheet: this.view.grid.sheet, cell: field.cell, before: field.text, beforeFormula: field.formula };
    // A field may be a part of its cell (`项目总得分：99分`): to write there would lose the rest.
    if (!stillStands(whole, this.#cell(field))) return phrase('plan.kept-part');
    if (this.fill === 'all' || isBlank(field)) return null;
    return phrase(field.formula === null ? 'plan.kept-value' : 'plan.kept-formula');
  }
}

/** Every cell that the evaluation of a table reads as a given. */
export function inputCells({ funds, indicators }: Table): Set<string> {
  const cells = new Set<string>();
  const add = (...places: readonly ({ readonly cell: string } | null)[]): void => {
    for (const place of places) if (place) cells.add(place.cell);
  };
  for (const { initial, budget, spent, weight } of funds?.rows ?? []) add(initial, budget, spent, weight);
  for (const { level1, level2, level3, target, actual, weight } of indicators) {
    add(level1, level2, level3, target, actual, weight);
  }
  return cells;
}
