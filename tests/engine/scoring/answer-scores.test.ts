import { say } from '../../../src/engine/message/phrase';
import { decimal } from '../../../src/engine/number/decimal';
import { answerScores } from '../../../src/engine/scoring/answer-scores';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import { POLICY, scored, words, type Told } from './fixtures';

const QUALITATIVE: Told = { level3: '工作积极性', target: '有所提升', actual: '有所提升', weight: 10 };

/** The indicator of row 7 once a person gave it that score. */
function answered(told: Told, score: string): ScoredIndicator {
  const [indicator] = answerScores([scored(told)], new Map([[7, decimal(score)]]), POLICY);
  if (!indicator) throw new Error('one indicator is expected');
  return indicator;
}

test('定性指标：人选的得分就是得分，底稿写明由人选、依据和档次', () => {
  const { status, reason, method, score, outcome, trace, remark } = answered(QUALITATIVE, '7');
  expect([status, reason, method, score?.toFixed(), outcome, remark]).toEqual([
    'scored',
    null,
    'qualitative',
    '7',
    'missed',
    null,
  ]);
  expect(trace?.rule).toBe('qualitative');
  expect(trace?.inputs.map(({ name, text, cell }) => [say(name, 'zh-CN'), text, cell])).toEqual([
    ['年度指标值', '有所提升', 'D7'],
    ['实际完成值', '有所提升', 'E7'],
    ['分值', '10', 'F7'],
    ['评定的得分', '7', null],
  ]);
  expect(words(trace?.steps)).toEqual(['由人选“部分达成”一档，在 6 至 8 分之内评定 7 分']);
  expect(say(trace?.steps[0] as never, 'en')).toBe(
    'A person picked the band “partly reached” and gave 7, within 6 to 8',
  );
});

test.each([
  ['10', '由人选“达成”一档，在 8 至 10 分之内评定 10 分', 'met'],
  ['8', '由人选“达成”一档，在 8 至 10 分之内评定 8 分', 'met'],
  ['6', '由人选“部分达成”一档，在 6 至 8 分之内评定 6 分', 'missed'],
  ['0', '由人选“未达成”一档，在 0 至 6 分之内评定 0 分', 'missed'],
])('得 %s 分：%s', (score, step, outcome) => {
  const indicator = answered(QUALITATIVE, score);
  expect(words(indicator.trace?.steps)).toEqual([step]);
  expect(indicator.outcome).toBe(outcome);
});

test.each<[string, Told, string]>([
  ['照抄的完成值', { target: '≥500人', actual: '≥500人', weight: 10 }, '9'],
  ['照抄的完成值，表中已有得分', { target: '≥500人', actual: '≥500人', weight: 10, given: 10 }, '9'],
  ['几项任务', { target: '1部宣传片,2套方案', actual: '1部,2套', weight: 10 }, '9'],
  ['没有日期的时限', { target: '12月底前', actual: '已完成', weight: 10 }, '9'],
  ['表中得分不在完成值所写的档', { target: '提升', actual: '未达成年度指标', weight: 10, given: 9 }, '3'],
])('%s，也由人评定', (_, told, score) => {
  expect(scored(told).status).toBe('needs-confirmation');
  const indicator = answered(told, score);
  expect([indicator.status, indicator.score?.toFixed(), indicator.answered]).toEqual(['scored', score, true]);
});

test.each<[Told, string, string]>([
  [QUALITATIVE, '10.01', '得分“10.01”不在应有的范围内'],
  [QUALITATIVE, '-1', '得分“-1”不在应有的范围内'],
  [{ ...QUALITATIVE, actual: '部分达成年度指标并具有一定效果' }, '8', '得分“8”不在应有的范围内'],
])('超出 0 至分值，或不在完成值所写的档，不采用并说明：%j 得 %s', (told, score, sentence) => {
  const indicator = answered(told, score);
  expect([indicator.status, indicator.reason, indicator.score]).toEqual(['needs-confirmation', 'outside-band', null]);
  expect(indicator.remark && say(indicator.remark, 'zh-CN')).toContain(sentence);
});

test.each<[string, Told]>([
  ['算得出的', { target: '≥100人', actual: '80人', weight: 10 }],
  ['表中已评定的', { ...QUALITATIVE, given: 9 }],
  ['完成值空白的', { target: '≥100人', weight: 10 }],
  ['没有分值的', { target: '提升', actual: '提升' }],
])('%s指标不等人评定，所答不看', (_, told) => {
  const own = scored(told);
  expect(answerScores([own], new Map([[7, decimal(5)]]), POLICY)[0]).toBe(own);
});

test('别的行不受影响，没有回答就是原来的指标', () => {
  const rows = [scored(QUALITATIVE), scored({ ...QUALITATIVE, more: { row: 8 } })];
  expect(answerScores(rows, new Map(), POLICY)).toBe(rows);
  expect(answerScores(rows, new Map([[8, decimal(9)]]), POLICY)[0]).toBe(rows[0]);
});
