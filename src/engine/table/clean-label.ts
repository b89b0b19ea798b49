import { parseDecimal, type Decimal } from '../number/decimal';
import { unpad } from './text';

/** What a label says without its decoration, and the weight that stood in it. */
export interface CleanLabel {
  readonly text: string;
  readonly weight: Decimal | null;
}

const STARS = /^[★☆▲△●○◆◇■□※*]+/;
/** Only a label that begins with one of these can begin with an ordinal. */
const MAY_BE_ORDINAL = /^[指三(（0-9一二三四五六七八九十①-⑳]/;
const ORDINAL = new RegExp(
  [
    String.raw`^(?:三级)?指标(?:\d{1,2}(?!\d)[:：.．、)）]?|[一二三四五六七八九十]{1,2}[:：、])\s*`,
    String.raw`^[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?=.)`,
    String.raw`^[一二三四五六七八九十]{1,3}[、.．:：)）]`,
    String.raw`^\d{1,2}(?:[、)）]|[.．:：](?:(?!\d)|(?=20\d\d年)))`,
    String.raw`^[①-⑳]`,
  ].join('|'),
);

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const WEIGHT_WORD = String.raw`(?:分值|权重|满分|总分|共计?|计|占)?[:：]?`;
const REST = String.raw`(?:[,，;；][^()（）]*)?`;
/** `(50分)`, `（20%）`, `(分值:50)` at the end of a level. */
const LEVEL_WEIGHT = new RegExp(String.raw`[(（【\[]${WEIGHT_WORD}${NUMBER}(?:分|%|％)?${REST}[)）】\]]$`);
/** `项目决策2分`. */
const TRAILING_WEIGHT = new RegExp(String.raw`(?<=[^\d.])${NUMBER}分$`);
/** On the name of an indicator a bare number or a percentage in brackets is part of the name. */
const NAME_WEIGHT = new RegExp(String.raw`[(（【\[]${WEIGHT_WORD}${NUMBER}分${REST}[)）】\]]$`);

/** 一级、二级指标 The label of a level: no padding, ordinal, star or weight. */
export function cleanLevel(text: string): CleanLabel {
  const plain = undecorated(text);
  const match = LEVEL_WEIGHT.exec(plain) ?? TRAILING_WEIGHT.exec(plain);
  return split(plain, match);
}

/** 三级指标 The name of an indicator, cleaned likewise. */
export function cleanName(text: string): CleanLabel {
  const plain = undecorated(text);
  return split(plain, plain.includes('分') ? NAME_WEIGHT.exec(plain) : null);
}

function undecorated(text: string): string {
  let plain = unpad(text).replace(STARS, '').trimStart();
  // Twice at the most: `（一）1.…`.
  for (let pass = 0; pass < 2 && MAY_BE_ORDINAL.test(plain); pass++)
    plain = plain.replace(ORDINAL, '').replace(STARS, '');
  return plain;
}

function split(plain: string, match: RegExpExecArray | null): CleanLabel {
  const weight = match ? parseDecimal(match[1] ?? '') : null;
  const text = match ? plain.slice(0, match.index) : plain;
  return { text: text.replace(/[:：]$/, '').trim(), weight };
}
