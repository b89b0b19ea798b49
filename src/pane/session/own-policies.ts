import {
  openOwnPolicy,
  ownPolicyFile,
  policyById,
  PolicyError,
  type OwnPolicy,
  type Phrase,
  type Policy,
} from '../../engine';
import type { Settings } from './settings';

/** What was kept as a policy and is none. */
export interface BrokenPolicy {
  /** Its name, as far as it has one. */
  readonly name: string;
  readonly problems: readonly Phrase[];
}

interface Kept {
  readonly own: readonly OwnPolicy[];
  readonly broken: readonly BrokenPolicy[];
}

const opened = new WeakMap<Settings['ownPolicies'], Kept>();

/** 自定口径 The policies that a person keeps in this browser, and those that can not be used (any more), which are not kept on. */
export function keptPolicies({ ownPolicies }: Pick<Settings, 'ownPolicies'>): Kept {
  const kept = opened.get(ownPolicies) ?? openAll(ownPolicies);
  opened.set(ownPolicies, kept);
  return kept;
}

/** The policy of this id, one of ours or of the person's own; null for none. */
export function knownPolicy(id: string, settings: Pick<Settings, 'ownPolicies'>): Policy | null {
  return policyById(id) ?? keptPolicies(settings).own.find(({ policy }) => policy.id === id)?.policy ?? null;
}

/** What to keep, with this policy in the place of the one that has its id, or last. */
export function withOwnPolicy(settings: Pick<Settings, 'ownPolicies'>, own: OwnPolicy): Settings['ownPolicies'] {
  const { own: before } = keptPolicies(settings);
  const isKept = before.some(({ policy }) => policy.id === own.policy.id);
  const after = isKept ? before.map((one) => (one.policy.id === own.policy.id ? own : one)) : [...before, own];
  return after.map(ownPolicyFile);
}

/** What to keep without the policy of this id. */
export function withoutOwnPolicy(settings: Pick<Settings, 'ownPolicies'>, id: string): Settings['ownPolicies'] {
  return keptPolicies(settings)
    .own.filter(({ policy }) => policy.id !== id)
    .map(ownPolicyFile);
}

function openAll(files: readonly unknown[]): Kept {
  const own: OwnPolicy[] = [];
  const broken: BrokenPolicy[] = [];
  for (const file of files) {
    try {
      own.push(openOwnPolicy(file));
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      broken.push({ name: nameOf(file), problems: error.problems });
    }
  }
  return { own, broken };
}

function nameOf(file: unknown): string {
  const name: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'name') : null;
  return typeof name === 'string' ? name : '';
}
