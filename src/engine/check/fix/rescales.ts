import { isLeftOut } from '../../scoring/rescaled';
import { oncePerInput } from '../once-per-input';

/** Whether the total is rescaled for what does not apply: then a score moves it by another amount than its own change. */
export const rescales = oncePerInput(({ units, policy }) =>
  units.some(({ indicator }) => isLeftOut(indicator, policy)),
);
