import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { blankFieldAt, fieldIn, textIn } from './field';
import { headerRole } from './header-role';
import { cleanName, type CleanLabel } from './clean-label';
import type { Layout } from './layout';
import type { LevelStep } from './level-column';
import { Levels } from './levels';
import { numberOf, pointsOf } from './number-text';
import type { Field, IndicatorRow, Label } from './table';
import { readTarget, valueIn } from './read-target';
import { unitInName } from './unit-in-name';
import { remembering } from './text';

/** The first text that begins on a row. */
export interface Opening {
  readonly area: Area;
  readonly text: string;
}

/** An indicator while the rows below may still add to it. */
type Draft = { -readonly [Key in keyof IndicatorRow]: IndicatorRow[Key] } & { readonly rows: number[] };

type Value = 'target' | 'actual' | 'weight' | 'given';
const VALUES: readonly Value[] = ['target', 'actual', 'weight', 'given'];
const MARKS = ['weight', 'given'] as const;
/** Nothing, or marks that stand for nothing: `……`, `/`, `——`. */
const NOTHING = /^[.。…·—–\-/、\s]*$/;
const NO_NAME = /^(?:[.。…·—–\-/、\s]*|无)$/;

/** A number of rows, or a figure: no name of an indicator. */
const BARE_FIGURE = /^\d+(?:\.\d+)?$/;

/** 指标 Gathers the indicators of one table row by row. */
export class IndicatorDrafts {
  readonly #drafts: Draft[] = [];
  readonly #levels: Levels;
  readonly #roleOf = remembering(headerRole);
  readonly #name: Columns;
  readonly #firstValue: number;
  /** The merged weight or score cell that was met last, and the row of the indicator it belongs to. */
  readonly #owners: Record<'weight' | 'given', { area: Area; row: number } | null> = { weight: null, given: null };

  constructor(
    readonly view: GridView,
    readonly layout: Layout,
  ) {
    const { level1, level2, level3 } = layout;
    this.#levels = new Levels(view, layout);
    this.#name = level3 ?? level2 ?? level1 ?? layout;
    const values = VALUES.flatMap((value) => layout[value] ?? []).filter(({ left }) => left > this.#name.right);
    this.#firstValue = Math.min(view.width, ...values.map(({ left }) => left));
  }

  /** Whether an area lies over the names and the values beside them: a sentence, not an indicator. */
  isWide(area: Area): boolean {
    return area.left <= this.#name.right && area.right >= this.#firstValue;
  }

  /**
   * Whether the row's first text, whatever it says, is that of an indicator: what ends a table stands left of the
   * names, where there is a place.
   */
  isIndicator(row: number, { area, text }: Opening, isTotal: boolean): boolean {
    const { left } = this.#name;
    if (area.left === left && left > this.layout.left && !text.endsWith('计')) return true;
    // The marks of a total row are written into it, so that they can not make it an indicator the next time.
    const own = isTotal ? this.#isNamed(row, area) && this.#holds(row, 'target') : this.isScored(row, area);
    return own || BARE_FIGURE.test(text);
  }

  /** Whether the name of the row above, merged downwards, is that of this row too. */
  carriesName(row: number): boolean {
    return !this.view.begins(row, this.#name.right) && textIn(this.view, row, this.#name) !== '';
  }

  /**
   * Whether the row has a name apart from its first text, and a weight or score: an indicator whatever that text
   * says.
   */
  isScored(row: number, first: Area): boolean {
    return this.#isNamed(row, first) && this.isMarked(row);
  }

  /** Whether the row has a name apart from its first text. */
  #isNamed(row: number, first: Area): boolean {
    const { left, right } = this.#name;
    const name = textIn(this.view, row, this.#name);
    return first.right < left && name !== '' && !BARE_FIGURE.test(name) && this.view.begins(row, right);
  }

  /** Whether the row has a weight or score of its own. */
  isMarked(row: number): boolean {
    return MARKS.some((mark) => {
      const columns = this.layout[mark];
      return columns !== null && this.#holds(row, mark) && pointsOf(null, textIn(this.view, row, columns)) !== null;
    });
  }

  /** Whether headers stand in the columns of weight and score: another block begins there. */
  headsMarks(row: number): boolean {
    return MARKS.some((mark) => {
      const columns = this.layout[mark];
      const text = columns && this.#holds(row, mark) ? textIn(this.view, row, columns) : '';
      const role = text === '' ? null : this.#roleOf(text);
      // 满分 is a score, too, where the weight beside it is one.
      return (role === 'weight' || role === 'given') && !this.isMarked(row);
    });
  }

  /** Whether the row holds nothing beside that area that an indicator would. */
  isAlone(row: number, area: Area): boolean {
    return !this.layout.level1 && (this.isWide(area) || VALUES.every((value) => !this.#holds(row, value)));
  }

  /** Begins a block under a heading. */
  head(row: number, area: Area, label: CleanLabel): void {
    this.#levels.head(label, this.view.name(row, area.left));
  }

  /** Reads a row of the block. */
  read(row: number): void {
    const label = this.#levels.step(row);
    const last = this.#drafts.at(-1);
    const kind = this.#kindOf(row, label, last);
    if (kind === 'indicator') this.#add(row);
    if (kind === 'continuation' && last) this.#continue(last, row);
  }

  /** The indicators in sheet order. */
  finish(): readonly IndicatorRow[] {
    return this.#drafts;
  }

  #kindOf(row: number, label: LevelStep, last: Draft | undefined): 'indicator' | 'continuation' | 'nothing' {
    const holds = (value: Value): boolean => this.#holds(row, value);
    const name = textIn(this.view, row, this.#name);
    if (name !== '' && this.view.begins(row, this.#name.right)) {
      return VALUES.some(holds) || !NO_NAME.test(cleanName(name).text) ? 'indicator' : 'nothing';
    }
    if (name !== '') return VALUES.some(holds) ? 'indicator' : 'continuation';
    if (MARKS.some(holds)) return 'indicator';
    if (label === 'named') return VALUES.some(holds) ? 'indicator' : 'nothing';
    if (label === 'joined') return last && this.#levels.cover(last) ? 'continuation' : 'nothing';
    if (!VALUES.some(holds)) return 'nothing';
    return last ? 'continuation' : 'indicator';
  }

  /** Whether the row holds a value of its own in that column. */
  #holds(row: number, value: Value): boolean {
    const columns = this.layout[value];
    if (!columns) return false;
    const area = this.view.merged(row, columns.left);
    if (area && (area.top !== row || overlap(area, this.#name))) return false;
    return !NOTHING.test(textIn(this.view, row, columns));
  }

  #add(row: number): void {
    const { view, layout } = this;
    const name = layout.level3 ? cleanName(textIn(view, row, layout.level3)) : null;
    const weight = this.#mark('weight', row);
    const given = this.#mark('given', row);
    const blank = !weight?.field.text && !given?.field.text;
    const told = readTarget(view, row, layout);
    const draft: Draft = {
      row: row + 1,
      rows: [row + 1],
      level1: null,
      level2: null,
      level3: name && layout.level3 && labelled(name, view.name(row, layout.level3.left)),
      ...told,
      unitText: told.unitText || (layout.unit || !name ? '' : unitInName(name.text)),
      actual: layout.actual && valueIn(view, row, layout.actual),
      weight: weight?.field ?? null,
      given: given?.field ?? null,
      coefficient: layout.coefficient && fieldIn(view, row, layout.coefficient, numberOf),
      note: layout.note && fieldIn(view, row, layout.note),
      detail: blank && name !== null && name.text.startsWith('其中'),
      sharedWith: weight?.owner ?? given?.owner ?? null,
    };
    this.#levels.label(draft);
    this.#drafts.push(draft);
  }

  /** The weight or score of a row; a cell merged over several indicators belongs to the first of them. */
  #mark(mark: 'weight' | 'given', row: number): { field: Field; owner: number | null } | null {
    const columns = this.layout[mark];
    if (!columns) return null;
    const area = this.view.merged(row, columns.left);
    const known = this.#owners[mark];
    if (area && known?.area === area) return { field: blankFieldAt(this.view, row, columns.left), owner: known.row };
    this.#owners[mark] = area ? { area, row: row + 1 } : null;
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

function overlap(a: Columns, b: Columns): boolean {
  return a.left <= b.right && a.right >= b.left;
}

function labelled({ text, weight }: CleanLabel, cell: string): Label | null {
  return text === '' && !weight ? null : { text, cell, weight };
}
