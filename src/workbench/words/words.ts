import type { Locale } from '../../engine';
import { wordsFrom, type WordsOf } from '../../pane/words/words-from';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the workbench in one language. */
export type BenchWords = WordsOf<typeof zhCN>;

export function benchWordsIn(locale: Locale): BenchWords {
  return wordsFrom<typeof zhCN>({ 'zh-CN': zhCN, en }[locale]);
}
