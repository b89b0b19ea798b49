import { phrase } from '../message/phrase';
import type { IndicatorRow } from '../table/table';
import type { Check } from './check';
import { explanation } from './explanation';

/** JX037 同名指标列了两次. */
export const duplicateIndicator: Check = {
  code: 'JX037',
  name: 'duplicate-indicator',
  severity: 'warning',
  explain: explanation('duplicate-indicator'),
  ofTable({ result: { table } }) {
    const first = new Map<string, IndicatorRow>();
    return table.indicators.flatMap((row) => {
      const name = row.detail ? '' : keyOf(row);
      const before = first.get(name);
      if (name === '' || !before) {
        first.set(name, row);
        return [];
      }
      const label = row.level3;
      // One label over several rows names one thing with several targets.
      if (!label || label.cell === before.level3?.cell) return [];
      const message = phrase('check.duplicate-indicator', { name: label.text, row: String(before.row) });
      return [{ cell: label.cell, message, expected: null, actual: label.text }];
    });
  },
};

function keyOf({ level3 }: IndicatorRow): string {
  return level3 ? level3.text.replace(/[\s\p{Punctuation}]/gu, '') : '';
}
