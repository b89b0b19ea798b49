import { useLocale } from '../../parts/words-context';
import { wordsFrom, type WordsOf } from '../../words/words-from';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the page of forms and indicators. */
export type TemplateWords = WordsOf<typeof zhCN>;

export function useTemplateWords(): TemplateWords {
  return wordsFrom<typeof zhCN>(useLocale() === 'en' ? en : zhCN);
}
