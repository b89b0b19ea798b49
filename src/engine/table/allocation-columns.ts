import type { ColumnHead } from './column-heads';
import { squeeze, wordOf } from './text';

/** The columns of figures of an allocation table. */
export type AllocationRole = 'people' | 'standard' | 'times' | 'amount';

/** The columns of one allocation table; `item` heads them where several items stand side by side (`慰问金`, `体检`). */
export interface AllocationColumns {
  readonly item: string | null;
  readonly columns: ReadonlyMap<AllocationRole, ColumnHead>;
}

interface Column {
  readonly role: AllocationRole;
  /** The group that it stands in; null where it stands in none. */
  readonly group: string | null;
  readonly head: ColumnHead;
}

/** The columns of each table that the heads hold: people, standard and amount side by side; none where they do not. */
export function allocationColumns(heads: readonly ColumnHead[], standards: string): AllocationColumns[] {
  const columns = heads.flatMap(columnOf);
  const counter = counterIn(standards);
  const byGroup = new Map<string | null, Column[]>();
  for (const column of columns) {
    const own = byGroup.get(column.group);
    if (own) own.push(column);
    else byGroup.set(column.group, [column]);
  }
  const shared = byGroup.get(null) ?? [];
  const items = [...byGroup].flatMap(([item, own]) => {
    const pays = own.some(({ role }) => role === 'standard') && own.some(({ role }) => role === 'amount');
    return item !== null && pays ? complete(item, [...own, ...shared], counter) : [];
  });
  return items.length > 1 ? items : complete(null, columns, counter);
}

function complete(item: string | null, columns: readonly Column[], counter: string | null): AllocationColumns[] {
  const chosen = new Map<AllocationRole, ColumnHead>();
  for (const { role, head } of columns) if (!chosen.has(role)) chosen.set(role, head);
  // Of 户数 and 人数 the one that the standard is for.
  const counted = columns.find(({ role, head }) => role === 'people' && counts(head, counter));
  if (counted) chosen.set('people', counted.head);
  const isWhole = chosen.has('people') && chosen.has('standard') && chosen.has('amount');
  return isWhole ? [{ item, columns: chosen }] : [];
}

/** What standards are for: 户 of `元/户`; null where they do not say. */
function counterIn(standards: string): string | null {
  return /元[/／每](\p{Script=Han})/u.exec(squeeze(standards))?.[1] ?? null;
}

function counts({ path }: ColumnHead, counter: string | null): boolean {
  return counter !== null && wordOf(path.at(-1) ?? '').includes(counter);
}

const PATTERNS: readonly (readonly [AllocationRole, RegExp])[] = [
  ['times', /^(发放|补助|补贴|享受)?(月|次|天|季度|学期|年)数$/],
  ['standard', /标准$/],
  ['people', /[人户个名位家场头亩件套台生]数$|人次数?$|数量$|面积$/],
  ['amount', /^(分配|补助|补贴|发放|下达|拨付|拟分配|合计|应发|小计|所需)*(金额|资金|资金额|经费|合计)$/],
];
/** What stands under a group of figures and is the whole of it, or only its unit. */
const WHOLE = /^(合计|小计|总计|总数|总额|金额)$|元|^[(（].*[)）]$/;

function columnOf(head: ColumnHead): Column[] {
  const [group = ''] = head.path;
  const own = head.path.at(-1) ?? '';
  if (head.path.length === 1) return columnAs(roleOf(own), null, head);
  const byGroup = roleOf(group);
  if (byGroup && WHOLE.test(wordOf(own))) return columnAs(byGroup, null, head);
  return columnAs(roleOf(own), byGroup ? null : squeeze(group), head);
}

/** Whether a column holds figures of an allocation, used or not. */
export function isFigure(head: ColumnHead): boolean {
  return columnOf(head).length > 0;
}

function columnAs(role: AllocationRole | null, group: string | null, head: ColumnHead): Column[] {
  return role ? [{ role, group, head }] : [];
}

function roleOf(text: string): AllocationRole | null {
  const word = wordOf(text);
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
