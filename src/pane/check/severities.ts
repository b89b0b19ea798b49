import type { Severity } from '../../engine';

/** From the gravest to the slightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
