import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { fieldAt } from './field';
import type { Layout } from './layout';
import { numberOfText } from './number-text';
import type { Field } from './table';
import { flat, squeeze } from './text';

/** 年度指标值 What the target columns say together. */
export interface TargetReading {
  readonly target: Field | null;
  readonly unitText: string;
  readonly nature: string;
}

const NATURE = /^(定性|定量)(指标)?$/;
const OPERATOR = /^[<>=≤≥＜＞＝≦≧═⩽⩾≈]+$/;
/** What an operator's column says in words, the direction of the indicator included. */
const SPOKEN: Readonly<Partial<Record<string, string>>> = {
  ...{ 大于等于: '≥', 大于或等于: '≥', 大于: '>', 不低于: '≥', 不少于: '≥', 正向: '≥', 正向指标: '≥' },
  ...{ 小于等于: '≤', 小于或等于: '≤', 小于: '<', 不超过: '≤', 不高于: '≤', 反向: '≤', 反向指标: '≤' },
  ...{ 逆向: '≤', 逆向指标: '≤', 负向: '≤', 负向指标: '≤', 等于: '=' },
};
/** Marks of a blank in the columns of operator and unit, and what says that there is no unit. */
const NONE = /^(?:(?:无|[.…—–\-/])*|时间|日期|比例|文字|描述|等级|级别|是否|定性)$/;
/** A figure with its unit, before which a sign in words may stand. */
const FIGURE = /^\d[\d.,]{0,20}[^\d年月日前底,;，；]{0,8}$/;
/** What a unit may stand behind. */
const FIGURE_AT_END = /[\d零一二两三四五六七八九十百千万亿半]$/;

/** Reads the target of a row: operator, value and unit in columns of their own are joined in that order. */
export function readTarget(view: GridView, row: number, layout: Layout): TargetReading {
  const sign = textIn(view, row, layout.sign);
  const unit = textIn(view, row, layout.unit);
  const unitText = NONE.test(unit) ? '' : unit;
  const nature = NATURE.test(sign) ? sign : '';
  if (!layout.target) return { target: null, unitText, nature };
  const adjusted = layout.adjusted && valueIn(view, row, layout.adjusted);
  const value = adjusted && !NONE.test(adjusted.text) ? adjusted : valueIn(view, row, layout.target);
  const spoken = FIGURE.test(value.text) ? (SPOKEN[sign] ?? '') : '';
  return { target: joined(value, OPERATOR.test(sign) ? sign : spoken, unitText), unitText, nature };
}

function joined(value: Field, sign: string, unit: string): Field {
  if (value.text === '' || (sign === '' && unit === '')) return value;
  const front = OPERATOR.test(value.text[0] ?? '') ? '' : sign;
  const back = FIGURE_AT_END.test(value.text) ? unit : '';
  if (front === '' && back === '') return value;
  const text = `${front}${value.text}${back}`;
  return { ...value, text, value: text, number: numberOfText(text) };
}

function textIn(view: GridView, row: number, columns: Columns | null): string {
  return columns ? squeeze(view.text(row, columns.left)) : '';
}

/**
 * The field of a header cell's columns; where a wide header stands over several filled ones, all of them with the
 * operator in front.
 */
export function valueIn(view: GridView, row: number, { left, right }: Columns): Field {
  if (left === right) return fieldAt(view, row, left);
  const fields: Field[] = [];
  for (let column = left; column <= right; column++) {
    if (flat(view.text(row, column)) !== '') fields.push(fieldAt(view, row, column));
    column = Math.max(column, view.area(row, column).right);
  }
  const [first, ...others] = fields;
  if (!first) return fieldAt(view, row, left);
  if (others.length === 0) return first;
  const signs = fields.filter(({ text }) => OPERATOR.test(text));
  const values = fields.filter(({ text }) => !OPERATOR.test(text) && !NATURE.test(text));
  const text = [...signs, ...values].map((field) => field.text).join('');
  return { ...(values[0] ?? first), text, value: text, number: numberOfText(text) };
}
