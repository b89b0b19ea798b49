import { meaningOf } from '../../../src/engine/meaning/meaning-of';
import { say } from '../../../src/engine/message/phrase';
import { decimal } from '../../../src/engine/number/decimal';
import { scored, type Told } from '../scoring/fixtures';

type Case = readonly [Told, chinese: string, english: string];

const NUMBERS: readonly Case[] = [
  [
    { target: '≥113人', actual: '224人', weight: 8 },
    '目标 ≥113 人，实际 224 人，完成率 198.23%',
    'Target ≥113 人, actual 224 人: 198.23% of the target',
  ],
  [
    { target: '不低于95%', actual: '92%', weight: 8 },
    '目标 ≥95%，实际 92%，完成率 96.84%',
    'Target ≥95%, actual 92%: 96.84% of the target',
  ],
  [
    { target: '8批次', actual: '8批次', weight: 8 },
    '目标 8 批次，实际 8 批次，完成率 100.00%',
    'Target 8 批次, actual 8 批次: 100.00% of the target',
  ],
  [
    { target: '≤48小时', actual: '36小时', weight: 8 },
    '目标 ≤48 小时，实际 36 小时，未超出目标',
    'Target ≤48 小时, actual 36 小时: the target is not exceeded',
  ],
  [
    { target: '≤40万元', actual: '50万元', weight: 8 },
    '目标 ≤40 万元，实际 50 万元，超出 25.00%',
    'Target ≤40 万元, actual 50 万元: exceeds it by 25.00%',
  ],
  [
    { target: '5%-8%', actual: '6.2%', weight: 8 },
    '目标 5% 至 8%，实际 6.2%，在目标之内',
    'Target 5% to 8%, actual 6.2%: within the target',
  ],
  [
    { target: '5%-8%', actual: '9%', weight: 8 },
    '目标 5% 至 8%，实际 9%，在目标之外',
    'Target 5% to 8%, actual 9%: outside the target',
  ],
  [
    { target: '2000元/人', actual: '2000元/人', weight: 8 },
    '目标 2000 元/人，实际 2000 元/人，与标准相等',
    'Target 2000 元/人, actual 2000 元/人: equal to the standard',
  ],
  [
    { target: '2000元/人', actual: '1900元/人', weight: 8 },
    '目标 2000 元/人，实际 1900 元/人，与标准不符',
    'Target 2000 元/人, actual 1900 元/人: off the standard',
  ],
  [
    { target: '1:3', actual: '1:3', weight: 8 },
    '目标 1:3，实际 1:3，与标准相等',
    'Target 1:3, actual 1:3: equal to the standard',
  ],
  [
    { target: '0件', actual: '0件', weight: 8 },
    '目标 0 件，实际 0 件，达到目标',
    'Target 0 件, actual 0 件: the target is met',
  ],
  [
    { target: '0件', actual: '2件', weight: 8 },
    '目标 0 件，实际 2 件，未达到目标',
    'Target 0 件, actual 2 件: the target is not met',
  ],
];

const DATES: readonly Case[] = [
  [
    { target: '2023年12月底前', actual: '2023年11月20日', weight: 8 },
    '目标 2023年12月底前，实际 2023年11月20日',
    'Target by the end of 2023-12, actual 2023-11-20',
  ],
  [
    { target: '6月30日前', actual: '5月', weight: 8 },
    '目标 6月30日前，实际 5月',
    'Target by day 30 of month 6, actual month 5',
  ],
  [
    { target: '每月5日前', actual: '每季度末', weight: 8 },
    '目标 每月5日前，实际 每季度',
    'Target by day 5 of each month, actual each quarter',
  ],
  [
    { target: '次年3月底前', actual: '2024年3月20日', weight: 8 },
    '目标 次年3月底前，实际 2024年3月20日',
    'Target by the end of month 3 of the next year, actual 2024-3-20',
  ],
  [
    { target: '预算年度内', actual: '2023年', weight: 8 },
    '目标 预算年度内，实际 2023年',
    'Target within the budget year, actual 2023',
  ],
  [
    { target: '2022年3月-2022年11月', actual: '按计划时间完成', weight: 8 },
    '目标 2022年3月 至 2022年11月，实际 “按计划时间完成”',
    'Target 2022-3 to 2022-11, actual “按计划时间完成”',
  ],
  [
    { target: '6月完成初稿;9月完成定稿', actual: '已完成', weight: 8 },
    '目标 6月；9月，实际 “已完成”',
    'Target month 6; month 9, actual “已完成”',
  ],
];

const WORDS: readonly Case[] = [
  [
    { target: '有所提升', actual: '部分达成年度指标并具有一定效果', weight: 8 },
    '目标 “有所提升”，实际 部分达成',
    'Target “有所提升”, actual partly reached',
  ],
  [{ target: '是', actual: '基本达到', weight: 8 }, '目标 “是”，实际 “基本达到”', 'Target “是”, actual “基本达到”'],
  [{ target: '—', weight: 8 }, '目标 不适用，实际 未填', 'Target not applicable, actual left blank'],
];

const NOT_COMPARED: readonly Case[] = [
  [
    { target: '≥500人', actual: '≥500人', weight: 8 },
    '目标 ≥500 人，实际 ≥500 人，像是照抄目标，不是实际完成的数',
    'Target ≥500 人, actual ≥500 人: looks copied from the target and is no measured value',
  ],
  [
    { target: '≥95%', actual: '良好', weight: 8 },
    '目标 ≥95%，实际 “良好”，读不出可以与目标相比的数',
    'Target ≥95%, actual “良好”: holds no number to compare with the target',
  ],
  [
    { target: '≥95人', actual: '95万元', weight: 8 },
    '目标 ≥95 人，实际 95 万元，单位不同，不能相比',
    'Target ≥95 人, actual 95 万元: the units differ and can not be compared',
  ],
  [
    { target: '1部宣传片,2套方案', actual: '1部,2套', weight: 8 },
    '目标 2 项任务（1部；2套），实际 2 项任务（1部；2套），几项任务，不能合在一起计算',
    'Target 2 tasks (1部; 2套), actual 2 tasks (1部; 2套): several tasks, which can not be computed as one',
  ],
];

describe.each<[string, readonly Case[]]>([
  ['数值', NUMBERS],
  ['日期', DATES],
  ['文字', WORDS],
  ['不能相比', NOT_COMPARED],
])('读懂的意思：%s', (_, cases) => {
  test.each(cases)('%j：%s', (told, chinese, english) => {
    const meaning = meaningOf(scored(told));
    expect([say(meaning, 'zh-CN'), say(meaning, 'en')]).toEqual([chinese, english]);
  });
});

test('公式算出的比例最多显示四位小数', () => {
  const share = decimal(164 / 180);
  const actual = { cell: 'E7', text: '91.1%', value: share.toNumber(), number: share, formula: 'A1/B1' };
  const indicator = scored({ target: '≥95%', weight: 8, more: { actual } });
  expect(say(meaningOf(indicator), 'zh-CN')).toBe('目标 ≥95%，实际 91.1111%，完成率 95.91%');
});
