import type { Found } from './sense';

const SUBJECT = '(?:年度|预期|既定|预定|绩效|总体|当年|设定)*(?:绩效)?(?:指标|目标)(?:值)?';
const DONE = '(?:实现|完成|达到)了?';
const EFFECT = '(?:[,、]?(?:并|且|并且|而且)?(?:具有|有|取得)?(?:一定|较好|明显)?(?:的)?(?:效果|成效)(?:较差|不佳)?)?';
const BANDS: readonly (readonly [1 | 2 | 3, RegExp])[] = [
  [2, new RegExp(`^(?:部分|大部分)(?:达成了?(?:${SUBJECT})?|${DONE}${SUBJECT})${EFFECT}$`)],
  [3, new RegExp(`^(?:未|没有|未能)(?:达成了?(?:${SUBJECT})?|${DONE}${SUBJECT})${EFFECT}$`)],
  [3, new RegExp(`^(?:实现|达成)${SUBJECT}程度(?:较低|低)$`)],
  [1, new RegExp(`^(?:全部或基本|基本|全部|全面|已|完全|圆满|均)*(?:达成了?(?:${SUBJECT})?|${DONE}${SUBJECT})$`)],
];

const NAMES_BAND = /^[^\d]{0,6}(?:达成|实现|完成|达到)/;

/** 三档 The band that a text names in the words of the rules (`达成年度指标`, `部分达成…`, `未达成…`); 财预〔2020〕10号, V7. */
export function level(core: string): Found | null {
  if (!NAMES_BAND.test(core)) return null;
  const band = BANDS.find(([, pattern]) => pattern.test(core))?.[0];
  return band === undefined ? null : { sense: { kind: 'level', band }, notes: [] };
}
