import { weightTotal } from '../jx001-weight-total';
import { oncePerInput } from '../once-per-input';

/** Whether the weights give full marks: where they do not, one of them is wrong, and whatever is computed from it. */
export const weightsAgree = oncePerInput((input) => weightTotal.ofTable?.(input).length === 0);
