import { parseChineseNumeral } from './chinese-numeral';
import { plainText } from './round';

const SPAN = '年|个月|天|日|小时|个小时|学年|个学期|学期';
/** What makes a measure of a half: nothing behind it, or a limit. 内部 begins a word. */
const LIMIT = '(?=(?:以内|之内|内(?!部)|及?以上|以下|左右|完成)|$)';
/** 上半年 is a date, 每半年 how often. */
const HALF = new RegExp(`(?<![上下前后每\\d])半(?=(?:${SPAN})${LIMIT})`);
const AND_A_HALF = new RegExp(
  `(?<![\\d.年])(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:(${SPAN})半|(个)半(月|小时|学期))${LIMIT}`,
);

/** `text` with a half in digits: `半年内` is `0.5年内`, `一年半` and `1年半` are `1.5年`, `两个半月` is `2.5个月`. */
export function halvesInDigits(text: string): string {
  const whole = AND_A_HALF.exec(text);
  const [found = '', figure = '', span, counted = '', counting = ''] = whole ?? [];
  const value = /\d/.test(figure) ? figure : parseChineseNumeral(figure);
  if (!whole || value === null) return text.replace(HALF, '0.5');
  const digits = typeof value === 'string' ? value : plainText(value);
  return text.replace(found, `${digits}.5${span ?? `${counted}${counting}`}`);
}
