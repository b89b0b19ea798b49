import { oncePerInput } from '../once-per-input';

/** Whether no printed score is in doubt, so that their sum and its grade can be relied on. */
export const scoresSound = oncePerInput((input) => {
  const { result, policy, units } = input;
  const { execution } = result;
  const scores = units.map(({ indicator: { score }, weight, given, shared }) => {
    return { due: shared ? null : score, weight, given };
  });
  if (execution) scores.push({ due: execution.score, weight: execution.weight, given: execution.given });
  return scores.every(({ due, weight, given }) => {
    if (given && weight && given.gt(weight)) return false;
    return !given || !due || given.minus(due).abs().lte(policy.tolerance.score);
  });
});
