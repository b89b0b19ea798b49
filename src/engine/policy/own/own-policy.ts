import { importPolicy } from '../import-policy';
import { policies, policyById } from '../policies';
import type { Policy } from '../policy';
import type { PolicyFile } from '../policy-file';
import { same } from './same';

/** 自定口径 A policy that a person made or brought, and the one of ours that it rests on; null where it is written out. */
export interface OwnPolicy {
  readonly policy: Policy;
  readonly base: Policy | null;
}

/** The policy of a file, with what it is based on. Throws a PolicyError, which names every wrong field. */
export function openOwnPolicy(data: unknown): OwnPolicy {
  const policy = importPolicy(data);
  const basedOn: unknown = Reflect.get(Object(data) as object, 'basedOn');
  return { policy, base: typeof basedOn === 'string' ? policyById(basedOn) : null };
}

/** A copy to be edited, under an id that nobody has; what no form can show of its base is left behind. */
export function copyPolicy({ policy, base }: OwnPolicy, taken: readonly string[]): OwnPolicy {
  const root = base ?? (policyById(policy.id) === policy ? policy : null);
  const copy: Policy = {
    ...policy,
    id: freeId(`${(root ?? policy).id}-own`, taken),
    name: `${policy.name}（自定）`,
    nameEn: `${policy.nameEn} (own)`,
    standing: 'own',
    recognition: [],
  };
  return { policy: copy, base: root };
}

/** The policy under an id that is neither one of ours nor among `taken`. */
export function withFreeId(policy: Policy, taken: readonly string[]): Policy {
  return { ...policy, id: freeId(policy.id, taken) };
}

/** What a file says of the policy: all of it, or what differs from its base. */
export function ownPolicyFile({ policy, base }: OwnPolicy): PolicyFile {
  if (!base) return policy;
  const { id, name, nameEn, region, regionEn, standing, recognition, sources, ...rules } = policy;
  return {
    id,
    basedOn: base.id,
    keepsSources: true,
    name,
    nameEn,
    region,
    regionEn,
    standing,
    recognition,
    ...differing(rules, base),
    sources: differing(sources, base.sources),
  };
}

function differing<T extends object>(own: T, base: T): Partial<T> {
  const entries = Object.entries(own).filter(([key, value]) => !same(value, Reflect.get(base, key)));
  return Object.fromEntries(entries) as Partial<T>;
}

function freeId(wanted: string, taken: readonly string[]): string {
  const all = new Set([...policies.map(({ id }) => id), ...taken]);
  if (!all.has(wanted)) return wanted;
  let number = 2;
  while (all.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
