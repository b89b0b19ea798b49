import type { IndicatorNames } from '../target/direction';
import type { IndicatorRow } from '../table/table';

/** The labels of an indicator, '' where it has none. */
export function namesOf({ level1, level2, level3 }: IndicatorRow): IndicatorNames {
  return { level1: level1?.text ?? '', level2: level2?.text ?? '', level3: level3?.text ?? '' };
}
