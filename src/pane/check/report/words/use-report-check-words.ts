import { useLocale } from '../../../parts/words-context';
import { wordsFrom, type WordsOf } from '../../../words/words-from';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of a report beside its tables. */
export type ReportCheckWords = WordsOf<typeof zhCN>;

export function useReportCheckWords(): ReportCheckWords {
  return wordsFrom<typeof zhCN>(useLocale() === 'en' ? en : zhCN);
}
