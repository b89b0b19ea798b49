import type { Grid } from '../../engine';

/** What stands after writing, by the names of the sheets; those that are not there are left out. */
export type Outcome = ReadonlyMap<string, Grid>;
