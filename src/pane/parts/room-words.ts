import { wordsFrom, type WordsOf } from '../words/words-from';
import { useLocale } from './words-context';

/** The hook that gives the texts of a room, which come with the room and not with the first sight of the pane. */
export function roomWords<Table>(
  zhCN: Table & Readonly<Record<keyof Table & string, string>>,
  en: Readonly<Record<keyof Table & string, string>>,
): () => WordsOf<Table> {
  return function useRoomWords() {
    return wordsFrom<Table>(useLocale() === 'en' ? en : zhCN);
  };
}
