import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { blankFieldAt, fieldAt, fieldIn, partOf } from './field';
import { entriesOf, type Columns, type Entry } from './entries';
import { infoRole } from './info-role';
import type { Layout } from './layout';
import { pointsOf } from './number-text';
import { splitLabel } from './row-word';
import type { Field, TotalRow } from './table';
import { squeeze, unpad } from './text';
import { hasBoxes } from './ticked';

const GRADE = /^[A-D]?[[(（]?(优秀?|良好?|中等?|一般|及格|合格|不合格|较差|差)[\])）]?$/;

const GRADE_LABEL = /^[(（]?(自评|评价)?等级[)）]?[:：]?/;

/** 总分行 The total row of a table. */
export function readTotal(view: GridView, row: number, layout: Layout, columns: Columns): TotalRow {
  const entries = entriesOf(view, row, columns);
  const [label, ...others] = entries;
  const area = label?.area ?? { top: row, left: columns.left, bottom: row, right: columns.left };
  const rest = label ? splitLabel(label.text).rest : '';
  const weight = markAt(view, row, layout.weight, area);
  const given = markAt(view, row, layout.given, area);
  const merged = weight !== null && weight.cell === given?.cell;
  // Another figure than that of the weights, so that a weight filled in later does not take the total's place.
  const elsewhere = others.filter(
    ({ area: { left } }) => !layout.weight || left < layout.weight.left || left > layout.weight.right,
  );
  const bare = given?.text ? null : figureOf(view, area, rest, elsewhere);
  return {
    row: row + 1,
    label: unpad(label?.text ?? '').replace(/[:：].*$/, ''),
    weight: merged ? null : weight,
    given: bare ?? given,
    grade: gradeOf(view, entries),
  };
}

/** The cell of the total under a column; none where the label itself lies there. */
function markAt(view: GridView, row: number, columns: Columns | null, label: Area): Field | null {
  if (!columns || (columns.left >= label.left && columns.left <= label.right)) return null;
  return fieldIn(view, row, columns, pointsOf);
}

/** The total where it stands outside the columns of weight and score: `总分 | 99.55分`, `总分：99.55分`. */
function figureOf(view: GridView, label: Area, rest: string, others: readonly Entry[]): Field | null {
  if (rest !== '') return partOf(fieldAt(view, label.top, label.left), rest, pointsOf);
  const figure = others.find(({ text }) => pointsOf(null, text) !== null);
  return figure ? fieldAt(view, label.top, figure.area.left, pointsOf) : null;
}

/** 等级 The place of the grade on a row: a text that is one, or the cell beside a label that asks for it. */
export function gradeOf(view: GridView, entries: readonly Entry[]): Field | null {
  for (const [index, { area, text }] of entries.entries()) {
    const { word, rest } = splitLabel(text);
    if (infoRole(word) === 'grade') {
      const next = entries[index + 1];
      if (rest !== '') return partOf(fieldAt(view, area.top, area.left), rest);
      return next ? fieldAt(view, area.top, next.area.left) : blankFieldAt(view, area.top, area.right + 1);
    }
    if (index > 0 && isGrade(squeeze(text).replace(GRADE_LABEL, ''))) return fieldAt(view, area.top, area.left);
  }
  return null;
}

/** `优`, `□优 ☑良`. */
function isGrade(text: string): boolean {
  return GRADE.test(text) || (text.includes('优') && hasBoxes(text));
}
