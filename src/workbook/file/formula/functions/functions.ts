import { bareName } from '../function-name';
import type { FormulaFunction, FunctionTable } from '../function';
import { AGGREGATES } from './aggregate';
import { CONDITIONALS } from './conditional';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookup';
import { RANKINGS } from './ranking';
import { ROUNDINGS } from './rounding';
import { TEXTS } from './text';

const KNOWN = new Map(
  [AGGREGATES, CONDITIONALS, INFORMATION, LOGIC, LOOKUPS, RANKINGS, ROUNDINGS, TEXTS].flatMap((table: FunctionTable) =>
    Object.entries(table),
  ),
);

/** The function of that name, as a file stores it; undefined for one that is not computed here. */
export function functionNamed(stored: string): FormulaFunction | undefined {
  return KNOWN.get(bareName(stored));
}
