import { CellIndex } from './cell-index';
import type { CellPlace, FormulaCell, SheetArea } from './formula-book';
import type { Precedents } from './precedents';

/** A formula that may show another value now. */
export interface Dependent {
  readonly formula: FormulaCell;
  /** True where the cells that it reads, or their order, can not be told: nothing is computed for it. */
  readonly obscure: boolean;
}

/** A formula on the way down to those that it reads. */
interface Step {
  readonly formula: FormulaCell;
  readonly read: Iterator<FormulaCell>;
  open: boolean;
  dependent: boolean;
  obscure: boolean;
}

/** Arrows from formula to formula that are followed; what has more is taken for dependent, and not computed. */
const ARROW_LIMIT = 5_000_000;

/**
 * The formulas that depend on the `changed` cells or stand in one, each after those that it reads. The walk has a stack of its own,
 * since a column in which every row adds to the row above is deeper than a call stack.
 */
export function dependents(
  formulas: readonly FormulaCell[],
  precedentsOf: (formula: FormulaCell) => Precedents,
  changed: readonly CellPlace[],
): readonly Dependent[] {
  const walk = new Walk(formulas, precedentsOf, new CellIndex(changed));
  for (const formula of formulas) walk.from(formula);
  return walk.found;
}

class Walk {
  readonly found: Dependent[] = [];
  readonly #steps = new Map<FormulaCell, Step>();
  readonly #cells: CellIndex<FormulaCell>;
  readonly #arrays: readonly FormulaCell[];
  #arrows = 0;

  constructor(
    formulas: readonly FormulaCell[],
    private readonly precedentsOf: (formula: FormulaCell) => Precedents,
    private readonly changed: CellIndex<CellPlace>,
  ) {
    this.#cells = new CellIndex(formulas);
    this.#arrays = formulas.filter(fillsMore);
  }

  from(start: FormulaCell): void {
    const stack = this.#steps.has(start) ? [] : [this.#enter(start)];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      const next = step.read.next();
      if (next.done) {
        stack.pop();
        this.#leave(step, stack.at(-1));
        continue;
      }
      const read = this.#steps.get(next.value);
      if (read) this.#learn(step, read);
      else stack.push(this.#enter(next.value));
    }
  }

  #enter(formula: FormulaCell): Step {
    const { areas, unbounded } = this.precedentsOf(formula);
    const dependent = unbounded || [cellArea(formula), ...areas].some((area) => this.changed.meets(area));
    const step = { formula, read: this.#readBy(areas), open: true, dependent, obscure: unbounded };
    this.#steps.set(formula, step);
    return step;
  }

  #leave(step: Step, reader: Step | undefined): void {
    step.open = false;
    if (this.#arrows > ARROW_LIMIT) step.dependent = step.obscure = true;
    if (step.dependent) this.found.push({ formula: step.formula, obscure: step.obscure });
    if (reader) this.#learn(reader, step);
  }

  /** A formula learns from one that it reads; reading one that is still open closes a circle. */
  #learn(step: Step, read: Step): void {
    this.#arrows++;
    if (read.open) step.obscure = true;
    step.dependent ||= step.obscure || read.dependent;
  }

  *#readBy(areas: readonly SheetArea[]): Generator<FormulaCell, undefined> {
    for (const area of areas) {
      if (this.#arrows > ARROW_LIMIT) return;
      yield* this.#cells.inside(area);
      yield* this.#arrays.filter((array) => overlap(array, area));
    }
  }
}

function cellArea({ sheet, row, column }: FormulaCell): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

function fillsMore({ array }: FormulaCell): boolean {
  return array !== null && (array.top < array.bottom || array.left < array.right);
}

function overlap({ sheet, array }: FormulaCell, { sheet: other, area }: SheetArea): boolean {
  if (!array || sheet !== other) return false;
  const rows = array.top <= area.bottom && area.top <= array.bottom;
  return rows && array.left <= area.right && area.left <= array.right;
}
