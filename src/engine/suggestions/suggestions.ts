import { ROWS } from './rows';
import { FIELDS, type Level2, type Suggestion } from './suggestion';

const LEVEL1: Readonly<Record<Level2, Suggestion['level1']>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

const DIRECTION = { '≥': 'positive', '≤': 'reverse', '=': 'equal' } as const;

/** 指标库 All of them, field by field. */
export const suggestions: readonly Suggestion[] = FIELDS.flatMap((field) =>
  ROWS[field].map(([name, level2, sign, value, unit, evidence], index) => ({
    id: `${field}-${index + 1}`,
    field,
    level1: LEVEL1[level2],
    level2,
    name,
    sign,
    value,
    unit,
    direction: DIRECTION[sign],
    evidence,
  })),
);
