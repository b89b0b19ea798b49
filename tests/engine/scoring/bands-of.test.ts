import { say } from '../../../src/engine/message/phrase';
import { decimal } from '../../../src/engine/number/decimal';
import { answerScores } from '../../../src/engine/scoring/answer-scores';
import { bandsOf } from '../../../src/engine/scoring/bands-of';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import { POLICY, scored, type Told } from './fixtures';

const QUALITATIVE: Told = { target: '有所提升', actual: '有所提升', weight: 13 };

function told(indicator: ScoredIndicator): unknown[] {
  return bandsOf(indicator, POLICY).map(({ band, name, from, to, isTopInclusive }) => [
    band,
    say(name, 'zh-CN'),
    say(name, 'en'),
    from.toFixed(),
    to.toFixed(),
    isTopInclusive,
  ]);
}

const ALL = [
  [1, '达成', 'reached', '10.4', '13', true],
  [2, '部分达成', 'partly reached', '7.8', '10.4', false],
  [3, '未达成', 'not reached', '0', '7.8', false],
];

test('等人评定的指标有三档可选', () => {
  expect(told(scored(QUALITATIVE))).toEqual(ALL);
  expect(told(scored({ ...QUALITATIVE, target: '≥5人', actual: '≥5人' }))).toEqual(ALL);
});

test('已经回答的，仍可改选', () => {
  const answers = new Map([[7, decimal(9)]]);
  expect(answerScores([scored(QUALITATIVE)], answers, POLICY).map(told)).toEqual([ALL]);
});

test('完成值写明档次的，只有那一档', () => {
  expect(told(scored({ ...QUALITATIVE, actual: '未达成年度指标' }))).toEqual([ALL[2]]);
});

test.each<[string, Told]>([
  ['算得出', { target: '≥5人', actual: '5人', weight: 10 }],
  ['表中已评定', { ...QUALITATIVE, given: 12 }],
  ['没有分值', { target: '提升', actual: '提升' }],
  ['读不懂完成值', { target: '≥5人', actual: '良好', weight: 10 }],
])('%s的指标没有档次可选', (_, one) => {
  expect(told(scored(one))).toEqual([]);
});
