import type { Locale } from '../../engine';
import { en } from './en';
import { zhCN } from './zh-cn';

export type WordId = keyof typeof zhCN;

/** Names of the slots of a text. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** The texts of the pane in one language: `words('score.total', { score: '95.29' })`; the compiler asks for the slots. */
export type Words = <Id extends WordId>(
  id: Id,
  ...values: [Slots<(typeof zhCN)[Id]>] extends [never] ? [] : [Readonly<Record<Slots<(typeof zhCN)[Id]>, string>>]
) => string;

const TABLES: Record<Locale, Readonly<Record<WordId, string>>> = { 'zh-CN': zhCN, en };

export function wordsIn(locale: Locale): Words {
  return (id, ...[values]) => {
    const text: string = TABLES[locale][id];
    const slots: Readonly<Record<string, string>> = values ?? {};
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  };
}
