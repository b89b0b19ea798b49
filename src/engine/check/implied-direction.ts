import type { IndicatorRow } from '../table/table';
import { directionOf } from '../target/direction';
import type { Direction, Quantity } from '../target/target';
import { namesOf } from './names-of';

/** Which way is good by the names and the unit alone, whatever sign the target writes. */
export function impliedDirection(target: Quantity, row: IndicatorRow): Direction {
  return directionOf({ ...target, operator: '=', explicit: false }, namesOf(row)).direction;
}
