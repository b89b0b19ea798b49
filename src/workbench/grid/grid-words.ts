import { LocaleType } from '@univerjs/core';
import type { Locale } from '../../engine';
import type { GridWords } from './grid-view';

/** The library's names of the languages. */
export const LOCALES: Readonly<Record<Locale, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US };

/** Loads the library's words of one language. */
export async function gridWords(locale: Locale): Promise<GridWords> {
  const { default: words } = await (locale === 'en'
    ? import('@univerjs/preset-sheets-core/locales/en-US')
    : import('@univerjs/preset-sheets-core/locales/zh-CN'));
  return { [LOCALES[locale]]: words };
}
