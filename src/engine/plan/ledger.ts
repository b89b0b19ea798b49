import { parseCell } from '../grid/a1';
import { EMPTY_CELL, type Cell } from '../grid/grid';
import type { GridView } from '../grid/view';
import { decimal, type Decimal } from '../number/decimal';
import { phrase, type Phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { InputCells } from './input-cells';
import type { PlanConflict, PlanEntry, PlanOptions, WritePlan } from './plan';
import { isBlank, type Proposal } from './proposal';
import { stillStands } from './still-stands';

/** A plan in the making: holds each proposal against what stands in its cell. A cell is spoken for once. */
export class Ledger {
  /** What was proposed, by cell; null where the cell says it already. */
  readonly #outcomes = new Map<string, PlanEntry | PlanConflict | null>();

  constructor(
    readonly view: GridView,
    readonly fill: PlanOptions['fill'],
    /** Cells that must not be written, whatever is proposed. */
    readonly inputs: Pick<InputCells, 'has'>,
  ) {}

  propose({ kind, field, content, agrees, why, withheld }: Proposal): void {
    const { cell, text, formula } = field;
    if (this.#outcomes.has(cell) || this.inputs.has(cell)) return;
    if (agrees) {
      this.#outcomes.set(cell, null);
      return;
    }
    const { sheet } = this.view.grid;
    const reason = withheld ?? this.#keeping(field);
    const outcome = reason
      ? { sheet, cell, kind, standing: text, computed: content, why: reason }
      : { sheet, cell, kind, before: text, beforeFormula: formula, after: content, why };
    this.#outcomes.set(cell, outcome);
  }

  /** True where something else than what was computed stays in the cell. */
  disputed(cell: string): boolean {
    const outcome = this.#outcomes.get(cell);
    return outcome ? 'standing' in outcome : false;
  }

  /** The number that the cell will hold as a number, not as a text; null where it will not. */
  numberIn(field: Field): Decimal | null {
    const outcome = this.#outcomes.get(field.cell);
    if (outcome && 'after' in outcome) return outcome.after.type === 'text' ? null : decimal(outcome.after.text);
    const { value } = this.#cell(field);
    return typeof value === 'number' ? decimal(value) : null;
  }

  plan(): WritePlan {
    const entries: PlanEntry[] = [];
    const conflicts: PlanConflict[] = [];
    for (const outcome of this.#outcomes.values()) {
      if (outcome && 'after' in outcome) entries.push(outcome);
      else if (outcome) conflicts.push(outcome);
    }
    return { entries, conflicts, forms: [] };
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
