import { policies, type TableEvaluation } from '../../engine';

/** The policy that one would first compare with: what the form suggests, the next likeliest, else the next one that there is. */
export function likelyOther({ policy, detection }: TableEvaluation): string {
  const likely = [detection.policy, ...detection.candidates.map((candidate) => candidate.policy), ...policies];
  return likely.find(({ id }) => id !== policy.id)?.id ?? policy.id;
}
