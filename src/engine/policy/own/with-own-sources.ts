import type { Policy, RuleName, Source } from '../policy';
import { ownSource } from './own-source';
import { RULE_VALUES } from './rule-values';
import { same } from './same';

type Rehearsal = NonNullable<Policy['rehearsal']>;

/**
 * The policy as a person edited it, each changed rule saying so. `before` is what the editing began with; a rule that is that
 * of `base` (the policy it all rests on, if any) again has the source that it has there.
 */
export function withOwnSources(edited: Policy, before: Policy, base: Policy | null): Policy {
  const sourceOf = (rule: RuleName): Source => {
    const follows = (other: Policy): boolean => same(RULE_VALUES[rule](edited), RULE_VALUES[rule](other));
    if (follows(before)) return before.sources[rule];
    if (base && follows(base)) return base.sources[rule];
    return set(before.sources[rule]);
  };
  const rules = Object.keys(RULE_VALUES) as RuleName[];
  return {
    ...edited,
    rehearsal: edited.rehearsal && rehearsal(edited.rehearsal, before.rehearsal),
    sources: Object.fromEntries(rules.map((rule) => [rule, sourceOf(rule)])) as Policy['sources'],
  };
}

/** The flags and caps of a rehearsal carry their sources themselves. */
function rehearsal(edited: Rehearsal, before: Rehearsal | null): Rehearsal {
  const part = <T extends { readonly source: Source }>(now: T, then: T | undefined): T => {
    if (!then) return { ...now, source: ownSource(null) };
    return same({ ...now, source: then.source }, then) ? then : { ...now, source: set(then.source) };
  };
  return {
    caps: part(edited.caps, before?.caps),
    overDeduction: part(edited.overDeduction, before?.overDeduction),
    redFlag: part(edited.redFlag, before?.redFlag),
    yellowFlag: part(edited.yellowFlag, before?.yellowFlag),
  };
}

/** What a person set once and sets again still names the rule of the document. */
function set(source: Source): Source {
  return source.evidence === 'own' ? source : ownSource(source);
}
