import { squeeze } from './text';

/** A year that a text names, and how surely it is the year of the table. */
export interface YearMention {
  readonly year: string;
  /** 0: a text of its own, `（2023年度）`; 1: inside a title; 2: in front of a label, `2024年绩效目标`. */
  readonly rank: 0 | 1 | 2;
}

const LONGEST = 80;
const ALONE = /^[(（]?(20\d\d)年度?[)）]?$/;
const ANYWHERE = /(20\d\d)年/;
const IN_TITLE = /表([(（].*[)）])?$|自评|绩效.*评价/;
const BEFORE_LABEL = /^20\d\d年度?(绩效|总体|项目|预算)/;
const IN_CHINESE = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/;

/** 年度 The year that a text of the head names; null where it names none or that of something else (`填报日期:2024年1月5日`). */
export function yearMention(text: string): YearMention | null {
  if (text.length > LONGEST || !text.includes('年')) return null;
  const squeezed = squeeze(text).replace(IN_CHINESE, (year) => Array.from(year, digitOf).join(''));
  const alone = ALONE.exec(squeezed)?.[1];
  if (alone) return { year: alone, rank: 0 };
  const named = ANYWHERE.exec(squeezed)?.[1];
  if (!named) return null;
  if (IN_TITLE.test(squeezed)) return { year: named, rank: 1 };
  return BEFORE_LABEL.test(squeezed) ? { year: named, rank: 2 } : null;
}

/** `三` → 3; the several signs for zero are not in the row. */
function digitOf(sign: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(sign));
}
