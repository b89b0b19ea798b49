import fc from 'fast-check';
import type { ReadingContext } from '../../../src/engine/target/target';

const OPERATORS = [
  '',
  '',
  '',
  '≥',
  '≤',
  '>',
  '<',
  '=',
  '>=',
  '<=',
  '≧',
  '═',
  '＞＝',
  '不低于',
  '不超过',
  '控制在',
  '达到',
  '完成',
  '约',
];
const UNITS = [
  '',
  '',
  '%',
  '％',
  ' %',
  '元',
  '万元',
  '万',
  '人',
  '人次',
  '个',
  '公里',
  '亩',
  '年',
  '月',
  '个月',
  '天',
  '元/人',
  '元/人·次',
  '/株',
  '万粒',
  '分',
  '名',
  '百分比',
];
const AFTER = ['', '', '', '以上', '以内', '以下', '左右', '(含)', '(含)以上', '（说明3处）', '。', '内办结', '完成'];
const WORDS = [
  ...[
    '是',
    '否',
    '完成',
    '已完成',
    '未完成',
    '基本达到',
    '达成年度指标',
    '部分达成',
    '未达成',
    '好',
    '好坏',
    '满意',
    '显著提升',
  ],
  ...[
    '无',
    '—',
    '/',
    '……',
    '不适用',
    '预算年度内',
    '当年完成',
    '12月底前',
    '2023年12月31日前',
    '3月-11月',
    '上半年',
    '按计划时间完成',
  ],
  ...[
    '维护',
    '合法权益',
    '干部职工',
    '宣传片',
    '工作',
    '一定程度',
    '三公经费',
    '百分之九十五',
    '三个',
    '十二月',
    '其中',
    '指标1：',
    '1.',
    '★',
  ],
];
const NOISE = [
  '-',
  '~',
  '至',
  '—',
  '，',
  ',',
  '；',
  ';',
  '、',
  '。',
  '(',
  '（',
  ')',
  '）',
  ' ',
  '\n',
  '\u00a0',
  '\u3000',
  '前',
  '底',
  '月',
  '年',
  '日',
  '/',
  '·',
  '每',
  '万',
  '点',
  '零',
  '0',
  '9',
  '１',
];

const figure = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.integer({ min: -500_000, max: 9_000_000 }).map((n) => (n / 100).toFixed(2)),
  fc.integer({ min: 1000, max: 99_999_999 }).map((n) => n.toLocaleString('en-US')),
  fc.constantFrom('40。96', '９５', '.5', '1e3', '2023', '00', '12'),
);
const measure = fc
  .tuple(fc.constantFrom(...OPERATORS), figure, fc.constantFrom(...UNITS), fc.constantFrom(...AFTER))
  .map((parts) => parts.join(''));
const range = fc
  .tuple(figure, fc.constantFrom('-', '~', '至', '—'), figure, fc.constantFrom(...UNITS))
  .map((parts) => parts.join(''));
const token = fc.oneof(measure, fc.constantFrom(...WORDS), fc.constantFrom(...NOISE), figure);
const mixture = fc.array(token, { minLength: 1, maxLength: 5 }).map((tokens) => tokens.join(''));

/** Texts as cells hold them: figures in all their dress, words, mixtures of both, and anything at all. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: measure },
  { weight: 2, arbitrary: range },
  { weight: 6, arbitrary: mixture },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

const LABELS = ['', '合格率', '受益人数', '补贴标准', '投诉率', '满意度'];
const COLUMNS = ['', '', '', '%', '万元', '人', '月', '年', '公里', '畦', '—', '元/人'];

/** Surroundings of a cell. */
export const surroundings: fc.Arbitrary<ReadingContext> = fc.record({
  role: fc.constantFrom('target' as const, 'actual' as const),
  level2: fc.constantFrom('', '数量指标', '时效指标', '成本指标', '满意度指标'),
  level3: fc.constantFrom(...LABELS),
  unitText: fc.constantFrom(...COLUMNS),
});
