/** 完成情况的个数 How many indicators a text says there are, and how many of them were done and were not. */
export interface DoneCounts {
  readonly total: number;
  readonly parts: readonly number[];
  readonly from: number;
  readonly to: number;
}

const OF = String.raw`(\d{1,3})[个项条]`;
const WHOLE = new RegExp(String.raw`(?:指标|目标|任务)(?:共(?:有|计)?|合计)?${OF}[^;。]*?[,(]其中:?([^;。]+)`, 'g');
const PART = new RegExp(String.raw`^(?:[^\d、,]*?)(?:达到|达标|完成|实现|评定)[^\d、,]*${OF}$`);
/** `7个三级指标中，5个完成，2个未完成`. */
const AMONG = new RegExp(
  String.raw`(?:${OF}(?:三级|绩效)*指标中?|(?:三级|绩效)指标(?:共(?:有|计)?)?${OF}),?(?:其中)?((?:[,、和]?\d{1,3}[个项条][^\d,;。、]{1,16}){2,})`,
  'g',
);
const FIRST_PART = new RegExp(String.raw`^${OF}(?:均|已|全部|没有|尚)?未?(?:完成|达到|达标|实现)`);
/** Without these a list may leave some out. */
const NOT_DONE = /未|没有|尚|部分|基本/;
const BRACKETS = /\([^()]*\)/g;

/** `指标共10项，其中达到8项、未达到2项`: lists of done and undone ones, which leave out none. */
export function doneCounts(text: string): DoneCounts[] {
  return [...wholeFirst(text), ...among(text)];
}

function among(text: string): DoneCounts[] {
  return [...text.matchAll(AMONG)].flatMap(({ index, 0: whole, 1: before, 2: behind, 3: list = '' }) => {
    const items = list.split(/[、,和]/).filter((item) => item !== '');
    const parts = items.map((item) => Number(FIRST_PART.exec(item)?.[1] ?? NaN));
    if (parts.length < 2 || parts.some(Number.isNaN) || !NOT_DONE.test(list)) return [];
    return [{ total: Number(before ?? behind), parts, from: index, to: index + whole.length }];
  });
}

function wholeFirst(text: string): DoneCounts[] {
  return [...text.matchAll(WHOLE)].flatMap(({ index, 0: whole, 1: total = '', 2: list = '' }) => {
    const items = list
      .replace(BRACKETS, '')
      .replace(/\)$/, '')
      .split(/[、,和及]/);
    const parts = items.flatMap((item) => Number(PART.exec(item)?.[1] ?? NaN));
    if (parts.length < 2 || parts.some(Number.isNaN) || !NOT_DONE.test(list)) return [];
    return [{ total: Number(total), parts, from: index, to: index + whole.length }];
  });
}
