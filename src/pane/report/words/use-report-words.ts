import { useLocale } from '../../parts/words-context';
import { wordsFrom, type WordsOf } from '../../words/words-from';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of this page. */
export type ReportWords = WordsOf<typeof zhCN>;

export function useReportWords(): ReportWords {
  return wordsFrom<typeof zhCN>(useLocale() === 'en' ? en : zhCN);
}
