import { cellName } from '../grid/a1';
import type { StyledArea } from '../grid/sheet-form';
import { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import { decimal, heldInCell } from '../number/decimal';
import { textContent } from '../plan/content';
import type { Content, PlanEntry, WritePlan } from '../plan/plan';
import type { Draft } from './draft';

/**
 * What makes the sheet that stands (null: none) into the draft. The sheet is ours: what differs is replaced whatever a
 * person chose for the form, and what an earlier, longer one left below is emptied, down to the first blank row.
 */
export function planDraft(draft: Draft, existing: GridView | null): WritePlan {
  const { sheet, rows, widths, heights, merges, frozenRows, landscape } = draft;
  const view = existing ?? new GridView({ sheet, rows: [], merges: [], hiddenRows: new Set() });
  const entries = rows.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) => entryAt(row, column, content, draft, view)),
  );
  const styles = styledAreas(draft);
  const form = { sheet, widths, heights, merges, styles, frozenRows, landscape, validations: [] };
  return { entries: [...entries, ...leftOvers(draft, view)], conflicts: [], forms: [form] };
}

/** What is to be written into the cell; nothing where it holds that already, or where a merged area hides it. */
function entryAt(row: number, column: number, after: Content, draft: Draft, view: GridView): PlanEntry[] {
  if (view.covered(row, column) || holds(view, row, column, after)) return [];
  const { text, formula } = view.cell(row, column);
  const why = after.text === '' ? phrase('audit.outdated') : draft.why;
  const { sheet, kind } = draft;
  return [{ sheet, cell: cellName(row, column), kind, before: text, beforeFormula: formula, after, why }];
}

function holds(view: GridView, row: number, column: number, { type, text, formula }: Content): boolean {
  const cell = view.cell(row, column);
  if (cell.formula !== formula) return false;
  if (type === 'text') return cell.text === text;
  return typeof cell.value === 'number' && decimal(cell.value).eq(heldInCell(decimal(text)));
}

function leftOvers(draft: Draft, view: GridView): PlanEntry[] {
  const entries: PlanEntry[] = [];
  for (let row = draft.rows.length; row < view.height && !view.blankRow(row); row++) {
    for (let column = 0; column < draft.widths.length; column++) {
      entries.push(...entryAt(row, column, textContent(''), draft, view));
    }
  }
  return entries;
}

/** Cells of one column that follow one another in the same style, as one area. */
function styledAreas({ rows, widths }: Draft): StyledArea[] {
  return widths.flatMap((_, column) => {
    const areas: StyledArea[] = [];
    rows.forEach((cells, row) => {
      const style = cells[column]?.style;
      if (!style) return;
      const last = areas.at(-1);
      if (last?.style === style && last.area.bottom === row - 1) {
        areas[areas.length - 1] = { area: { ...last.area, bottom: row }, style };
      } else {
        areas.push({ area: { top: row, left: column, bottom: row, right: column }, style });
      }
    });
    return areas;
  });
}
