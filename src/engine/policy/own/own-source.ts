import { phrase, say } from '../../message/phrase';
import type { Source } from '../policy';

/** The source of a rule that a person set, naming the rule that it replaces where there was one. A source is data, which is Chinese. */
export function ownSource(replaced: Source | null): Source {
  const rule = replaced ? phrase('policy.own-rule', { rule: replaced.rule }) : phrase('policy.own');
  return { document: say(phrase('policy.own'), 'zh-CN'), place: null, rule: say(rule, 'zh-CN'), evidence: 'own' };
}
