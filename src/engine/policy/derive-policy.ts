import { phrase, say } from '../message/phrase';
import type { Policy, Source } from './policy';
import type { DerivedPolicy } from './policy-file';

/**
 * What a file describes that says only what differs from `base`: each field that it has replaces that of the base, in
 * `sources` each rule. A rule that is taken over is a default of ours, unless the policy only adds to its base.
 */
export function derivePolicy({ basedOn: _, keepsSources, ...own }: DerivedPolicy, base: Policy): object {
  const inherited = keepsSources ? base.sources : defaultsOf(base.sources);
  return { ...base, ...own, sources: { ...inherited, ...own.sources } };
}

function defaultsOf(sources: Policy['sources']): Record<string, Source> {
  return Object.fromEntries(Object.entries(sources).map(([rule, source]) => [rule, asDefault(source)]));
}

/** A source is part of the policy's data, which is Chinese. */
function asDefault(source: Source): Source {
  if (source.evidence === 'product') return source;
  const rule = phrase('policy.default-rule', { rule: source.rule, document: source.document });
  const document = say(phrase('policy.default'), 'zh-CN');
  return { document, place: null, rule: say(rule, 'zh-CN'), evidence: 'product' };
}
