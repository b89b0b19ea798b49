import type { Form } from './form';
import { PAYROLL } from './payroll';
import { RECUPERATION } from './recuperation';
import { WARM_WINTER } from './warm-winter';

/** The forms of assets/samples. */
export const SAMPLES: readonly Form[] = [WARM_WINTER, RECUPERATION, PAYROLL];
