import { createContext, useContext } from 'react';
import type { Locale } from '../../engine';
import { wordsIn, type Words } from '../words/words';

/** The language of the components below. */
export const LocaleContext = createContext<Locale>('zh-CN');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useWords(): Words {
  return wordsIn(useLocale());
}
