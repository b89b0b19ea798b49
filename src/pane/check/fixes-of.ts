import type { Content, PlanKind, WritePlan } from '../../engine';
import { placeKey } from '../session/state';
import { mayOverrule } from '../write/may-overrule';

/** What would be written into the cell of a finding. */
export interface Fix {
  readonly kind: PlanKind;
  readonly after: Content;
  /** True where it would write over what a person wrote. */
  readonly overrules: boolean;
}

/** The fixes that the plan holds, by place. */
export function fixesOf(plan: WritePlan, overruled: ReadonlySet<string>): ReadonlyMap<string, Fix> {
  const fixes = new Map<string, Fix>();
  for (const conflict of plan.conflicts) {
    if (!mayOverrule(conflict, plan, overruled)) continue;
    fixes.set(placeKey(conflict), { kind: conflict.kind, after: conflict.computed, overrules: true });
  }
  for (const entry of plan.entries) {
    fixes.set(placeKey(entry), { kind: entry.kind, after: entry.after, overrules: false });
  }
  return fixes;
}
