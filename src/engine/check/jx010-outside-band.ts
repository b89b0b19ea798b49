import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import { boundsOf, limitsOf } from '../scoring/bands';
import { namedBand } from '../scoring/named-band';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX010 定性得分落在完成值所说档次的区间里 (财预〔2020〕10号: 100–80、80–60、60–0). */
export const outsideBand: Check = {
  code: 'JX010',
  name: 'outside-band',
  severity: 'error',
  explain: explanation('outside-band'),
  ofUnit({ indicator, weight, given }, { policy }) {
    const { row, reason, target, actual } = indicator;
    // A score above the weight is JX006.
    if (reason !== 'outside-band' || !row.given || !weight || !given || given.gt(weight)) return [];
    const band = namedBand(target, actual);
    if (!band) return [];
    const [low, high] = boundsOf(band, weight, limitsOf(weight, policy)).map(plainText);
    const expected = `${low ?? ''}~${high ?? ''}`;
    const values = { name: indicatorName(row), actual: row.actual?.text ?? '', given: plainText(given), expected };
    return [
      { cell: row.given.cell, message: phrase('check.outside-band', values), expected, actual: plainText(given) },
    ];
  },
};
