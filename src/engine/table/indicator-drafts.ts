import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { blankFieldAt, fieldIn, textIn } from './field';
import { headerRole } from './header-words';
import { cleanLevel, cleanName, type CleanLabel } from './label';
import type { Layout } from './layout';
import { LevelColumn, type LevelDraft, type LevelStep } from './level';
import { numberOf, pointsOf } from './number-text';
import type { Field, IndicatorRow, Label } from './table';
import { readTarget } from './target-field';
import { remembering } from './text';

/** The first text that begins on a row. */
export interface Opening {
  readonly area: Area;
  readonly text: string;
}

/** An indicator while the rows below may still add to it. */
interface Draft extends Omit<IndicatorRow, 'rows' | 'level1' | 'level2' | 'target' | 'actual'> {
  readonly rows: number[];
  level1: LevelDraft | null;
  level2: LevelDraft | null;
  target: Field | null;
  actual: Field | null;
}

type Value = 'target' | 'actual' | 'weight' | 'given';
const VALUES: readonly Value[] = ['target', 'actual', 'weight', 'given'];
const MARKS = ['weight', 'given'] as const;
/** Nothing, or marks that stand for nothing: `……`, `/`, `——`. */
const NOTHING = /^[.。…·—–\-/、\s]*$/;
const NO_NAME = /^(?:[.。…·—–\-/、\s]*|无)$/;

const NO_LABEL: CleanLabel = { text: '', weight: null };

/** 指标 Gathers the indicators of one table row by row. */
export class IndicatorDrafts {
  readonly #drafts: Draft[] = [];
  readonly #level1: LevelColumn | null;
  readonly #level2: LevelColumn | null;
  readonly #name: Columns;
  readonly #firstValue: number;
  /** Block heading on a row of its own, in a table without a column for it. */
  #heading: LevelDraft | null = null;
  /** Indicators that no label was met for yet. */
  readonly #waiting: Draft[] = [];
  /** The merged weight or score cell that was met last, and the row of the indicator it belongs to. */
  readonly #owners: Record<'weight' | 'given', { area: Area; row: number } | null> = { weight: null, given: null };

  constructor(
    readonly view: GridView,
    readonly layout: Layout,
  ) {
    // A side bar in the place of a level (`项目年度绩效目标(定量指标)`) is none.
    const clean = remembering((text) => (headerRole(text) === 'side' ? NO_LABEL : cleanLevel(text)));
    const { level1, level2, level3 } = layout;
    this.#level1 = level1 && new LevelColumn(view, level1, clean);
    this.#level2 = level2 && new LevelColumn(view, level2, clean);
    this.#name = level3 ?? level2 ?? level1 ?? layout;
    const values = VALUES.flatMap((value) => layout[value] ?? []).filter(({ left }) => left > this.#name.right);
    this.#firstValue = Math.min(view.width, ...values.map(({ left }) => left));
  }

  /** Whether an area lies over the names and the values beside them: a sentence, not an indicator. */
  isWide(area: Area): boolean {
    return area.left <= this.#name.right && area.right >= this.#firstValue;
  }

  /** Whether a row's first text is the name of an indicator: what ends a table stands further left, where there is a place. */
  beginsWithName({ area, text }: Opening): boolean {
    const { left } = this.#name;
    return area.left === left && left > this.layout.left && !text.endsWith('计');
  }

  /** Whether the row has a name apart from its first text, and a weight or score: an indicator whatever that text says. */
  isScored(row: number, first: Area): boolean {
    const { left, right } = this.#name;
    if (first.right >= left || textIn(this.view, row, this.#name) === '' || this.view.area(row, right).top !== row)
      return false;
    return MARKS.some((mark) => {
      const columns = this.layout[mark];
      return columns !== null && this.#holds(row, mark) && pointsOf(null, textIn(this.view, row, columns)) !== null;
    });
  }

  /** Whether the row holds nothing beside that area that an indicator would. */
  isAlone(row: number, area: Area): boolean {
    return !this.layout.level1 && (this.isWide(area) || VALUES.every((value) => !this.#holds(row, value)));
  }

  /** Begins a block under a heading. */
  head(row: number, area: Area, label: CleanLabel): void {
    this.#heading = { label: { ...label, cell: this.view.name(row, area.left) }, bottom: row };
    this.#level2?.reset();
  }

  /** Reads a row of the block. */
  read(row: number): void {
    const label = this.#step(row);
    const last = this.#drafts.at(-1);
    const kind = this.#kindOf(row, label, last);
    if (kind === 'indicator') this.#add(row);
    if (kind === 'continuation' && last) this.#continue(last, row);
  }

  /** The indicators in sheet order. */
  finish(): IndicatorRow[] {
    return this.#drafts.map((draft) => ({
      ...draft,
      level1: draft.level1?.label ?? null,
      level2: draft.level2?.label ?? null,
    }));
  }

  /** Moves both levels on to the row: whether one is named anew or completed there. */
  #step(row: number): LevelStep {
    const before = this.#level1?.current?.label.text;
    const upper = this.#level1?.step(row) ?? 'carried';
    if (upper === 'named' && this.#level1?.current?.label.text !== before) this.#level2?.reset();
    const lower = this.#level2?.step(row) ?? 'carried';
    const step = upper === 'named' ? upper : lower === 'carried' ? upper : lower;
    if (step === 'named') this.#labelWaiting();
    return step;
  }

  /** The first indicators stand above the text of their merged labels where a pasted table lost the merges. */
  #labelWaiting(): void {
    for (const draft of this.#waiting.splice(0)) {
      draft.level1 = this.#level1?.current ?? null;
      draft.level2 = this.#level2?.current ?? null;
    }
  }

  #kindOf(row: number, label: LevelStep, last: Draft | undefined): 'indicator' | 'continuation' | 'nothing' {
    const filled = VALUES.filter((value) => this.#holds(row, value));
    const name = textIn(this.view, row, this.#name);
    if (name !== '' && this.view.area(row, this.#name.right).top === row) {
      return filled.length > 0 || !NO_NAME.test(cleanName(name).text) ? 'indicator' : 'nothing';
    }
    if (name !== '') return filled.length > 0 ? 'indicator' : 'continuation';
    if (filled.includes('weight') || filled.includes('given')) return 'indicator';
    if (label === 'named') return filled.length > 0 ? 'indicator' : 'nothing';
    if (label === 'joined') return last && this.#isUnderCurrent(last) ? 'continuation' : 'nothing';
    if (filled.length === 0) return 'nothing';
    return last ? 'continuation' : 'indicator';
  }

  #isUnderCurrent(draft: Draft): boolean {
    return (
      draft.level1 === (this.#level1?.current ?? this.#heading) && draft.level2 === (this.#level2?.current ?? null)
    );
  }

  /** Whether the row holds a value of its own in that column. */
  #holds(row: number, value: Value): boolean {
    const columns = this.layout[value];
    if (!columns) return false;
    const area = this.view.area(row, columns.left);
    const name = this.#name;
    if (area.top !== row || (area.left <= name.right && area.right >= name.left)) return false;
    return !NOTHING.test(textIn(this.view, row, columns));
  }

  #add(row: number): void {
    const { view, layout } = this;
    const name = layout.level3 ? cleanName(textIn(view, row, layout.level3)) : null;
    const weight = this.#mark('weight', row);
    const given = this.#mark('given', row);
    const blank = !weight?.field.text && !given?.field.text;
    const draft: Draft = {
      row: row + 1,
      rows: [row + 1],
      level1: this.#level1 ? this.#level1.current : this.#heading,
      level2: this.#level2?.current ?? null,
      level3: name && layout.level3 && labelled(name, view.name(row, layout.level3.left)),
      ...readTarget(view, row, layout),
      actual: layout.actual && fieldIn(view, row, layout.actual),
      weight: weight?.field ?? null,
      given: given?.field ?? null,
      note: layout.note && fieldIn(view, row, layout.note),
      detail: blank && name !== null && name.text.startsWith('其中'),
      sharedWith: weight?.owner ?? given?.owner ?? null,
    };
    this.#drafts.push(draft);
    if (!draft.level1 && !draft.level2) this.#waiting.push(draft);
  }

  /** The weight or score of a row; a cell merged over several indicators belongs to the first of them. */
  #mark(mark: 'weight' | 'given', row: number): { field: Field; owner: number | null } | null {
    const columns = this.layout[mark];
    if (!columns) return null;
    const area = this.view.area(row, columns.left);
    const known = this.#owners[mark];
    if (known?.area === area) return { field: blankFieldAt(this.view, row, columns.left), owner: known.row };
    this.#owners[mark] = { area, row: row + 1 };
    return { field: fieldIn(this.view, row, columns, pointsOf), owner: null };
  }

  /** Adds a row on which the indicator is printed on: what its cells say there belongs to it. */
  #continue(draft: Draft, row: number): void {
    draft.rows.push(row + 1);
    for (const value of ['target', 'actual'] as const) {
      const columns = this.layout[value];
      const field = draft[value];
      if (!columns || !field || !this.#holds(row, value)) continue;
      const text = field.text + textIn(this.view, row, columns);
      draft[value] = { ...field, text, value: text, number: numberOf(text, text) };
    }
  }
}

function labelled({ text, weight }: CleanLabel, cell: string): Label | null {
  return text === '' && !weight ? null : { text, cell, weight };
}
