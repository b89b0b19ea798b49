import type { CellStyle } from '../grid/sheet-form';
import { columnOf, type PlacedColumns } from './placed-columns';
import { inputOf, type SheetDraft } from './sheet-draft';
import type { IndicatorColumnRole, IndicatorGroup, IndicatorKind } from './template-form';
import { TEMPLATE_STYLES } from './template-styles';

/** Puts what stands over several rows of indicators: 一级、二级指标 with their marks, and how a group is marked. */
export function putLevels(
  draft: SheetDraft,
  groups: readonly IndicatorGroup[],
  columns: PlacedColumns,
  first: number,
): void {
  const put = (role: IndicatorColumnRole, text: string, top: number, count: number, style: CellStyle): void => {
    const column = columnOf(columns, role);
    if (column && count > 0)
      draft.put({ top, left: column.left, bottom: top + count - 1, right: column.right }, inputOf(text), style);
  };
  let top = first;
  for (const group of groups) {
    const count = rowsOf(group.kinds);
    if (group.kinds.some(({ part }) => part)) putParts(draft, group, columns, top);
    else put('level1', group.label, top, count, TEMPLATE_STYLES.centred);
    put('marks1', group.marks ?? '', top, count, TEMPLATE_STYLES.figure);
    if (group.method !== undefined) put('method', group.method, top, count, TEMPLATE_STYLES.text);
    for (const kind of group.kinds) {
      const { length } = kind.rows;
      if (kind.label !== '') put('level2', kind.label, top, length, TEMPLATE_STYLES.centred);
      put('marks2', kind.marks ?? '', top, length, TEMPLATE_STYLES.figure);
      top += length;
    }
  }
}

/** A group whose label leaves the last of its columns to its parts. */
function putParts(draft: SheetDraft, { label, kinds }: IndicatorGroup, columns: PlacedColumns, top: number): void {
  const column = columnOf(columns, 'level1');
  if (!column) return;
  const { left, right } = column;
  const bottom = top + rowsOf(kinds) - 1;
  draft.put({ top, left, bottom, right: right - 1 }, inputOf(label), TEMPLATE_STYLES.centred);
  const heads = kinds.flatMap(({ part }, index) => (part === undefined ? [] : [{ part, index }]));
  heads.forEach(({ part, index }, at) => {
    const from = top + rowsOf(kinds.slice(0, index));
    const to = top + rowsOf(kinds.slice(0, heads[at + 1]?.index)) - 1;
    draft.put({ top: from, left: right, bottom: to, right }, inputOf(part), TEMPLATE_STYLES.centred);
  });
}

function rowsOf(kinds: readonly IndicatorKind[]): number {
  return kinds.reduce((count, { rows }) => count + rows.length, 0);
}
