import { policyById, type Policy } from '../../src/engine';

/** The policy under which everything is timed. */
export const ministryPolicy: Policy = found('mof-2020');

function found(id: string): Policy {
  const policy = policyById(id);
  if (!policy) throw new Error(`${id} is missing`);
  return policy;
}
