import { decimal } from '../../../src/engine/number/decimal';
import { deadline } from '../../../src/engine/scoring/deadline';
import type { Deadline, Reading } from '../../../src/engine/target/target';
import { words } from './fixtures';

function date(text: string, year: number | null, month: number | null = null, day: number | null = null): Reading {
  return {
    kind: 'deadline',
    text,
    notes: [],
    deadlines: [{ year, month, day, before: text.endsWith('前'), basis: 'date' }],
  };
}

function unnamed(text: string, basis: Deadline['basis']): Reading {
  return {
    kind: 'deadline',
    text,
    notes: [],
    deadlines: [{ year: null, month: null, day: null, before: true, basis }],
  };
}

function nextYear(month: number): Reading {
  const due: Deadline = { year: null, month, day: null, before: true, basis: 'next-year' };
  return { kind: 'deadline', text: `次年${month}月底前`, notes: [], deadlines: [due] };
}

function period(text: string, from: [number | null, number], to: [number | null, number]): Reading {
  const [start, end] = [from, to].map(([year, month]) => ({
    year,
    month,
    day: null,
    before: false,
    basis: 'date' as const,
  }));
  return { kind: 'period', text, notes: [], from: start!, to: end! };
}

/** Marks out of ten for the table of 2023, `judged` where a person must say. */
function marks(target: Reading, actual: Reading, year: string | null = '2023'): string {
  return deadline({ target, actual, year, weight: decimal(10) })?.score?.toFixed() ?? 'judged';
}

describe('时限指标', () => {
  test.each<[string, Reading, Reading, string]>([
    ['月底之前做完', date('2023年12月底', 2023, 12), date('2023年11月', 2023, 11), '10'],
    ['正好在最后一天', date('2023年11月底', 2023, 11), date('2023年11月30日', 2023, 11, 30), '10'],
    ['晚一天', date('2023年11月底', 2023, 11), date('2023年12月1日', 2023, 12, 1), '0'],
    ['闰年二月底', date('2024年2月底', 2024, 2), date('2024年2月29日', 2024, 2, 29), '10'],
    ['时限没有年份，用表的年份', date('12月底前', null, 12), date('2024年1月5日', 2024, 1, 5), '0'],
    ['完成值没有年份，用时限的年份', date('2024年6月底', 2024, 6), date('5月20日', null, 5, 20), '10'],
    ['预算年度内', unnamed('预算年度内', 'fiscal-year'), date('2023年8月', 2023, 8), '10'],
    ['过了预算年度', unnamed('预算年度内', 'fiscal-year'), date('2024年1月', 2024, 1), '0'],
    ['实施期以结束的月份为准', date('2023年11月底', 2023, 11), period('3月-10月', [null, 3], [null, 10]), '10'],
    ['指标值是实施期', period('2022年3月-11月', [2022, 3], [null, 11]), date('2022年12月', 2022, 12), '0'],
    ['只说了年份，分不清早晚', date('2023年11月底', 2023, 11), date('2023年', 2023), 'judged'],
    ['只说了月份，时限在月中', date('2023年11月15日', 2023, 11, 15), date('2023年11月', 2023, 11), 'judged'],
    ['照抄时限', date('2023年12月底', 2023, 12), date('2023年12月底', 2023, 12), 'judged'],
    ['照抄“日前”', date('2023年12月1日前', 2023, 12, 1), date('2023年12月1日前', 2023, 12, 1), 'judged'],
    ['照抄时限而略去“前”', date('12月底前', null, 12), date('12月底', null, 12), 'judged'],
    ['正是那一天', date('2023年12月1日', 2023, 12, 1), date('2023年12月1日', 2023, 12, 1), '10'],
    ['照抄“当年完成”', unnamed('当年完成', 'fiscal-year'), unnamed('当年完成', 'fiscal-year'), 'judged'],
    ['有期限而只说当年完成', date('2023年12月底', 2023, 12), unnamed('当年完成', 'fiscal-year'), 'judged'],
    ['次年的期限，完成值说了年份', nextYear(3), date('2024年3月20日', 2024, 3, 20), '10'],
    ['次年的期限，完成值没有年份', nextYear(3), date('4月2日', null, 4, 2), '0'],
    ['每月的期限', unnamed('每月底前', 'each-month'), date('2023年8月', 2023, 8), 'judged'],
    ['按计划完成', unnamed('在计划时间内完成', 'plan'), date('2023年8月', 2023, 8), 'judged'],
    ['完成值只有文字', date('2023年12月底', 2023, 12), { kind: 'text', text: '在规定时间内完成', notes: [] }, 'judged'],
    [
      '完成值只说做完',
      date('2023年12月底', 2023, 12),
      { kind: 'yes-no', value: 'yes', text: '完成', notes: [] },
      'judged',
    ],
  ])('%s', (_, target, actual, expected) => {
    expect(marks(target, actual)).toBe(expected);
  });

  test('几个时限写在一格里，由人确认', () => {
    const [june, november] = [6, 11].map((month) => ({
      year: 2023,
      month,
      day: null,
      before: true,
      basis: 'date' as const,
    }));
    const target: Reading = { kind: 'deadline', text: '6月完成;11月评审', notes: [], deadlines: [june!, november!] };
    expect(marks(target, date('2023年5月', 2023, 5))).toBe('judged');
  });

  test('表和单元格都没有年份时，由人确认', () => {
    expect(marks(date('12月底', null, 12), date('11月', null, 11), null)).toBe('judged');
  });

  test('步骤写出比较的两天', () => {
    const late = deadline({
      target: date('2023年11月底', 2023, 11),
      actual: date('2023年12月1日', 2023, 12, 1),
      year: '2023',
      weight: decimal(8),
    });
    expect(words(late?.steps)).toEqual(['2023-12-01 晚于 2023-11-30，逾期', '得 0 分']);
    expect(late?.outcome).toBe('missed');
  });
});
