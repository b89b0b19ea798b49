import type { Operator } from './target';
import { WordsAtEnd } from './words-at-end';

/** Words and signs before a figure. */
const BEFORE: Readonly<Record<string, Operator>> = {
  ...{ '≥': '>=', '>': '>', '≤': '<=', '<': '<', '=': '=' },
  ...{ 不低于: '>=', 不少于: '>=', 不小于: '>=', 不得低于: '>=', 不得少于: '>=', 大于等于: '>=', 大于或等于: '>=' },
  ...{ 高于或等于: '>=', 不弱于: '>=', 至少: '>=', 最少: '>=', 最低: '>=', 不亚于: '>=' },
  ...{ 高于: '>', 超过: '>', 逾: '>', 多于: '>', 大于: '>', 超: '>', 突破: '>' },
  ...{ 不超过: '<=', 不高于: '<=', 不多于: '<=', 不大于: '<=', 不得超过: '<=', 不得高于: '<=', 不得多于: '<=' },
  ...{ 未超过: '<=', 未超: '<=', 不超: '<=', 不突破: '<=', 小于等于: '<=', 小于或等于: '<=', 低于或等于: '<=' },
  ...{ 至多: '<=', 最多: '<=', 最高: '<=', 不晚于: '<=', 不迟于: '<=' },
  ...{ 低于: '<', 小于: '<', 少于: '<', 不足: '<', 不到: '<' },
  ...{ 等于: '=' },
};

/** Words after a figure with its unit. */
const AFTER: Readonly<Record<string, Operator>> = {
  ...{ 以上: '>=', 及以上: '>=', 或以上: '>=', 之上: '>=' },
  ...{ 以下: '<=', 及以下: '<=', 或以下: '<=', 以内: '<=', 之内: '<=', 内: '<=' },
};

/** 控制在: a ceiling unless another word says otherwise (`控制在5%以内`, `控制在不低于5%`). */
const CEILING = /(?:控制在|控制为|控制)$/;

const BEFORE_WORDS = new WordsAtEnd(Object.keys(BEFORE));
const AFTER_WORDS = new WordsAtEnd(Object.keys(AFTER));
const SPOKEN_WORDS = Object.keys(BEFORE)
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** An operator word at an end of a text and what is left without it. */
export interface Peeled {
  readonly operator: Operator;
  readonly rest: string;
  /** True where the word only suggests a ceiling. */
  readonly soft: boolean;
}

/** The operator that `head` ends with; null where it ends with none. */
export function operatorBefore(head: string): Peeled | null {
  const word = BEFORE_WORDS.of(head);
  const operator = BEFORE[word ?? ''];
  if (word !== undefined && operator) return { operator, rest: head.slice(0, -word.length), soft: false };
  const ceiling = CEILING.exec(head);
  return ceiling ? { operator: '<=', rest: head.slice(0, ceiling.index), soft: true } : null;
}

/** The operator that `tail` ends with; null where it ends with none. */
export function operatorAfter(tail: string): Peeled | null {
  const word = AFTER_WORDS.of(tail);
  const operator = AFTER[word ?? ''];
  return word !== undefined && operator ? { operator, rest: tail.slice(0, -word.length), soft: false } : null;
}

/** The operator that a sentence without a figure names (`不高于市场价`); null where it names none. */
export function operatorWithin(sentence: string): Operator | null {
  if (sentence.includes('控制在')) return '<=';
  const word = SPOKEN_WORDS.find((candidate) => sentence.includes(candidate));
  return BEFORE[word ?? ''] ?? null;
}

/** The sign that a person reads: `≥` for `>=`. */
export function operatorSign(operator: Operator): string {
  if (operator === '>=') return '≥';
  return operator === '<=' ? '≤' : operator;
}
