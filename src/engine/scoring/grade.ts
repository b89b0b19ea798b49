import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import { tickedOf } from '../table/ticked';

/** 等级 The grade of a total under the policy; null for a total below the worst grade. */
export function gradeOf(score: Decimal, policy: Policy): string | null {
  return policy.grades.find(({ from }) => score.gte(from))?.name ?? null;
}

/** The policy's name for a printed grade (`良好`, `A[优]`, `自评等级为优秀`, `□优 ☑良`); null where it names none. */
export function gradeNamed(printed: string, policy: Policy): string | null {
  const words =
    tickedOf(printed)
      .normalize('NFKC')
      .match(/\p{Script=Han}+/gu) ?? [];
  const names = words.map((word) => word.replace(/^.*(?:为|是|等级|结论)/, ''));
  const grade = policy.grades.find(({ name, aliases }) => [name, ...aliases].some((known) => names.includes(known)));
  return grade?.name ?? null;
}
