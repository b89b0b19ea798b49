import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';

/** 按名称另定的规则 One of them. */
export type SpecialRule = Policy['special'][number];

/** The rule that the policy has for an indicator of this name; null where it is scored like the rest. */
export function specialRuleOf({ level2, level3 }: IndicatorRow, { special }: Policy): SpecialRule | null {
  if (special.length === 0) return null;
  const names = [level2?.text ?? '', level3?.text ?? ''];
  return special.find((rule) => rule.names.some((word) => names.some((name) => name.includes(word)))) ?? null;
}
