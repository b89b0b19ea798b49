import { useLocale } from '../../parts/words-context';
import { wordsFrom, type WordsOf } from '../../words/words-from';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of this page, which come with it and not with the pane. */
export type PolicyWords = WordsOf<typeof zhCN>;

export function usePolicyWords(): PolicyWords {
  return wordsFrom<typeof zhCN>(useLocale() === 'en' ? en : zhCN);
}
