import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { impliedDirection } from './implied-direction';
import { indicatorName } from './indicator-name';

/** What is rightly kept below a number although it is counted. */
const KEPT_LOW = /调整|变更|会议|文件|编制|在职|车辆|公车|出国|接待|限|控制|压减|退|漏|错|违|纠纷|案件|事件|问题|等待/;

/** JX031 数量指标用“≤”：做得越少越好的数量很少见. */
export const quantityCeiling: Check = {
  code: 'JX031',
  name: 'quantity-ceiling',
  severity: 'warning',
  explain: explanation('quantity-ceiling'),
  ofIndicator({ row, target }) {
    if (target.kind !== 'quantity' || !target.explicit || !row.target) return [];
    if (target.operator !== '<=' && target.operator !== '<') return [];
    if (row.level2?.text.includes('数量') !== true || target.unit?.dimension.startsWith('count') !== true) return [];
    const name = indicatorName(row);
    if (KEPT_LOW.test(name) || impliedDirection(target, row) === 'reverse') return [];
    const message = phrase('check.quantity-ceiling', { name, actual: row.target.text });
    return [{ cell: row.target.cell, message, expected: null, actual: row.target.text }];
  },
};
