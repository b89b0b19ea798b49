import { countIndicators } from '../rate/indicator-count';
import type { Ledger } from './ledger';
import { kindNamed } from './kind-named';

/** How many indicators of a kind a text says there are. */
export interface StatedCount {
  readonly kind: string;
  readonly count: number;
  readonly at: number;
  readonly end: number;
}

const FIRST_LEVEL = ['产出', '成本', '效益', '满意度'] as const;
const KINDS = [
  '服务对象满意度|生态环境成本|可持续影响|经济成本|社会成本|经济效益|社会效益|生态效益|环境效益',
  '数量|质量|时效|产出|成本|效益|满意度',
].join('|');
const BEFORE = new RegExp(`(\\d{1,3})(?:个|项|条)(?:二级|三级)?(${KINDS})(?:类)?(?:绩效)?指标`, 'g');
const BEHIND = new RegExp(`(${KINDS})(?:类)?(?:绩效)?指标(?:共|共有|有|共计)?(\\d{1,3})(?:个|项|条)`, 'g');

/** The counts of a text in their order: `3个产出指标`, `产出指标3个`. */
export function statedCounts(text: string): StatedCount[] {
  if (!text.includes('指标')) return [];
  const before = [...text.matchAll(BEFORE)].map(({ 0: whole, 1: count = '', 2: kind = '', index }) => {
    return { kind, count: Number(count), at: index, end: index + whole.length };
  });
  if (before.length > 0) return before;
  return [...text.matchAll(BEHIND)].map(({ 0: whole, 1: kind = '', 2: count = '', index }) => {
    return { kind, count: Number(count), at: index, end: index + whole.length };
  });
}

/** The cells of the table's indicators of a kind; null where the table does not tell the kind apart. */
export function cellsOfKind(ledger: Ledger, kind: string): readonly string[] | null {
  const rows = ledger.source.evaluation.indicators.map(({ row }) => row).filter(({ detail }) => !detail);
  if (FIRST_LEVEL.some((one) => one === kind)) {
    const counted = countIndicators(rows);
    return counted.some((one) => FIRST_LEVEL.some((first) => one.kind === `${first}指标`))
      ? (counted.find((one) => one.kind === `${kind}指标`)?.cells ?? [])
      : null;
  }
  const labels = rows.flatMap(({ level2 }) => (level2 ? [kindNamed(level2.text)] : []));
  if (labels.length < rows.length) return null;
  // A block of one kind need not name it twice.
  if (kind === '服务对象满意度' && !labels.includes(kind)) return cellsOfKind(ledger, '满意度');
  return rows.flatMap(({ level2, level3, target }) => {
    const cell = (level3 ?? target)?.cell;
    return level2 && kindNamed(level2.text) === kind && cell ? [cell] : [];
  });
}

/** How many indicators stand below the label of a kind, whatever else (costs below 产出指标) is among them. */
export function countBelow({ source }: Ledger, kind: string): number {
  const labelled = source.evaluation.indicators.filter(
    ({ row }) => !row.detail && row.level1 && kindNamed(row.level1.text) === kind,
  );
  return labelled.length;
}

const KNOWN = new RegExp(`^(?:${KINDS})$`);
const HAS = /^(?:类)?(?:绩效)?(?:指标)?共(?:有|计)?(\d{1,3})[个项条]/;

/** What a text counts below a label of the table's own (`过程指标共3项`), where that is not what stands there. */
export function wrongLabelCounts(text: string, { source }: Ledger): (StatedCount & { readonly cells: string[] })[] {
  if (!/共(?:有|计)?\d/.test(text)) return [];
  const rows = source.evaluation.indicators.map(({ row }) => row).filter(({ detail }) => !detail);
  const kinds = new Set(
    rows.flatMap(({ level1, level2 }) => [level1, level2]).map((label) => kindNamed(label?.text ?? '')),
  );
  return [...kinds].flatMap((kind) => {
    const at = text.indexOf(kind);
    const stated = HAS.exec(text.slice(at + kind.length));
    if (
      kind.length < 2 ||
      KNOWN.test(kind) ||
      at < 0 ||
      !stated ||
      !/指标/.test(kind + stated[0]) ||
      !/^$|[,;。:]$/.test(text.slice(0, at))
    )
      return [];
    const own = rows.filter(({ level1, level2 }) =>
      [level1, level2].some((label) => kindNamed(label?.text ?? '') === kind),
    );
    const count = Number(stated[1]);
    if (own.length === count) return [];
    const cells = own.flatMap(({ level3, target }) => (level3 ?? target)?.cell ?? []);
    return [{ kind, count, at, end: at + kind.length + stated[0].length, cells }];
  });
}
