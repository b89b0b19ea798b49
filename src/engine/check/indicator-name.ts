import type { IndicatorRow } from '../table/table';

/** What a finding calls an indicator: its own name, else that of the nearest level above. */
export function indicatorName({ level1, level2, level3 }: IndicatorRow): string {
  return (level3 ?? level2 ?? level1)?.text ?? '';
}
