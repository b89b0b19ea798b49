import { NO_ANSWERS } from '../answers';
import { DEFAULT_PLAN_OPTIONS, evaluate } from '../evaluate';
import type { Grid } from '../grid/grid';
import type { PolicyChoice } from '../policy/detect/apply-policy';
import { compareTables } from './compare-tables';
import type { TableComparison } from './comparison';

/** Every table of a sheet under two policies; a person's answers hold under both. */
export function comparePolicies(
  grid: Grid,
  first: PolicyChoice,
  second: PolicyChoice,
  answers = NO_ANSWERS,
): readonly TableComparison[] {
  const [one, other] = [first, second].map((choice) => evaluate(grid, choice, DEFAULT_PLAN_OPTIONS, answers).tables);
  return (one ?? []).flatMap((table, index) => {
    const under = other?.[index];
    return under ? [compareTables(table, under)] : [];
  });
}
