import { findingsWith } from './findings-of';

const NO_FUNDS = { D4: 0, E4: 0, F4: 0, D5: 0, E5: 0, F5: 0, D6: 0, E6: 0, F6: 0 };

describe('JX019 预算数为零', () => {
  it.each(['0.00%', '100%'])('总额 0/0 印 %s', (rate) => {
    const ratio = rate === '100%' ? '1.0000' : '0.0000';
    expect(findingsWith({ ...NO_FUNDS, H4: rate, I4: 0, H18: 89, I18: '良' })).toEqual([`JX019 H4: ${ratio}`]);
  });

  it('系统给空资金行印的 0.00% 只提示，印 100% 仍是错', () => {
    const blankSource = { D7: 0, E7: 0, F7: 0 };
    expect(findingsWith({ ...blankSource, H7: '0.00%' })).toEqual(['JX019 hint H7: 0.0000']);
    expect(findingsWith({ ...blankSource, H7: '100%' })).toEqual(['JX019 H7: 1.0000']);
  });

  it('0/0 而执行率留空或写“—”：不报', () => {
    expect(findingsWith({ ...NO_FUNDS, H4: '—', I4: null, H18: null, I18: null })).toEqual([]);
    expect(findingsWith({ D7: 0, E7: 0, F7: 0, H7: null })).toEqual([]);
  });
});
