import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import type { CleanLabel } from './label';
import type { Label } from './table';

/** A label of a level while its rows are read: a split one grows from row to row. */
export interface LevelDraft {
  label: Label;
  /** Last row that it was read from. */
  bottom: number;
}

/** What a row says about a level: nothing of its own, a label, or the rest of the label above. */
export type LevelStep = 'carried' | 'named' | 'joined';

/** Labels of levels in full, by which a label that was split over rows is known. */
const FULL_LABELS = [
  '产出指标',
  '效益指标',
  '成本指标',
  '满意度指标',
  '数量指标',
  '质量指标',
  '时效指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '环境效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
  '社会公众满意度指标',
] as const;

/** Nothing, or marks that stand for nothing. */
const BLANK = /^[.…—–\-/]*$/;

/** 一级、二级指标 Follows one level down the rows: merged, repeated and filled once, split over rows. */
export class LevelColumn {
  current: LevelDraft | null = null;

  constructor(
    readonly view: GridView,
    readonly columns: Columns,
    readonly clean: (text: string) => CleanLabel,
  ) {}

  step(row: number): LevelStep {
    const column = this.#column(row);
    const { text, weight } = this.clean(this.view.text(row, column));
    const { current } = this;
    if (BLANK.test(text) && !weight) {
      if (current) current.bottom = Math.max(current.bottom, row);
      return 'carried';
    }
    const area = this.view.area(row, column);
    if (current && area.top < row && current.bottom >= area.top) {
      current.bottom = row;
      return 'carried';
    }
    if (current && current.bottom === row - 1 && completes(current.label.text, text)) {
      current.label = { ...current.label, text: current.label.text + text, weight: current.label.weight ?? weight };
      current.bottom = area.bottom;
      return 'joined';
    }
    this.current = { label: { text, cell: this.view.name(row, column), weight }, bottom: area.bottom };
    return 'named';
  }

  /** Forgets the label: what follows stands under another one above. */
  reset(): void {
    this.current = null;
  }

  /** The first of the level's columns that holds something. */
  #column(row: number): number {
    const { left, right } = this.columns;
    for (let column = left; column < right; column++) if (this.view.text(row, column).trim() !== '') return column;
    return right;
  }
}

/** Whether `rest` completes the label above it (`经济效益` / `指标`, `服务对象` / `满意度`) rather than being one itself. */
function completes(head: string, rest: string): boolean {
  if (rest === '指标') return !head.endsWith('指标');
  if (isWhole(rest) && isWhole(head)) return false;
  return FULL_LABELS.some((label) => label.startsWith(head + rest));
}

/** Whether a text alone on a row is the heading of a block (`一、产出指标（50分）`, cleaned). */
export function headsBlock(text: string): boolean {
  return FULL_LABELS.slice(0, 4).some((label) => label === text || label === `${text}指标`);
}

function isWhole(text: string): boolean {
  return FULL_LABELS.some((label) => label === text || label === `${text}指标`);
}
