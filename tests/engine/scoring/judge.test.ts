import { decimal } from '../../../src/engine/number/decimal';
import type { Band, Judged } from '../../../src/engine/scoring/assessment';
import { judge } from '../../../src/engine/scoring/judge';
import { POLICY, words } from './fixtures';

function judged(band: Band | null): Judged {
  return { kind: 'judged', method: 'qualitative', band, undecided: 'person-decides' };
}

function verdict(band: Band | null, given: string | null, weight: string | null = '10') {
  const [score, of] = [given, weight].map((text) => (text === null ? null : decimal(text)));
  return judge(judged(band), score ?? null, of ?? null, POLICY);
}

describe('定性指标的得分由人评定，只核对，不改动', () => {
  test.each([
    [null, '10', '10', null, 'met'],
    [null, '8', '8', null, 'met'],
    [null, '7.99', '7.99', null, 'missed'],
    [null, '0', '0', null, 'missed'],
    [null, '10.01', null, 'outside-band', null],
    [null, '-1', null, 'outside-band', null],
    [null, null, null, 'person-decides', null],
    [1, '8', '8', null, 'met'],
    [1, '7.9', null, 'outside-band', 'met'],
    [2, '8', null, 'outside-band', 'missed'],
    [2, '7.9', '7.9', null, 'missed'],
    [2, '6', '6', null, 'missed'],
    [2, '5.9', null, 'outside-band', 'missed'],
    [3, '6', null, 'outside-band', 'missed'],
    [3, '5.9', '5.9', null, 'missed'],
    [3, null, null, 'person-decides', 'missed'],
  ] as const)('完成值写明第 %s 档，得分 %s', (band, given, score, reason, outcome) => {
    const { steps: _, ...rest } = verdict(band, given);
    expect({ ...rest, score: rest.score?.toFixed() ?? null }).toEqual({ score, reason, outcome });
  });

  test('没有分值就无从评定', () => {
    expect(verdict(2, '7', null)).toEqual({ score: null, reason: 'person-decides', outcome: 'missed', steps: null });
  });

  test('步骤说明得分是人评定的，以及它该在的范围', () => {
    expect(words(verdict(null, '9').steps)).toEqual(['由人评定 9 分，在 0 至 10 分之内']);
    expect(words(verdict(2, '7').steps)).toEqual(['由人评定 7 分，在完成值所写档次的 6 至 8 分之内']);
  });
});
