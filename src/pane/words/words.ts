import type { Locale } from '../../engine';
import { en } from './en';
import { wordsFrom, type WordsOf } from './words-from';
import { zhCN } from './zh-cn';

export type WordId = keyof typeof zhCN;

/** The texts of the pane in one language. */
export type Words = WordsOf<typeof zhCN>;

const TABLES: Record<Locale, Readonly<Record<WordId, string>>> = { 'zh-CN': zhCN, en };

export function wordsIn(locale: Locale): Words {
  return wordsFrom<typeof zhCN>(TABLES[locale]);
}
