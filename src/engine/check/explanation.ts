import { phrase, type PhraseId } from '../message/phrase';
import type { CheckExplanation } from './check';

type NameIn<Id extends PhraseId> = Id extends `check.${infer Name}.what` ? Name : never;

/** Names of the checks that the message tables explain. */
export type CheckName = NameIn<PhraseId>;

/** The paragraphs that explain the check of that name. */
export function explanation(name: CheckName): CheckExplanation {
  return {
    what: phrase(`check.${name}.what`),
    why: phrase(`check.${name}.why`),
    fix: phrase(`check.${name}.fix`),
    fires: phrase(`check.${name}.fires`),
    silent: phrase(`check.${name}.silent`),
    source: phrase(`check.${name}.source`),
  };
}
