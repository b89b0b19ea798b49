import { en } from './en';
import { zhCN } from './zh-cn';

/** The languages that 绩评 speaks. What goes into a sheet is always Chinese, since the sheet is a Chinese form. */
export type Locale = 'zh-CN' | 'en';

export type PhraseId = keyof typeof zhCN;

/** Names of the slots of a sentence. */
export type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** A sentence not yet put into words: its id and the facts that fill its slots. */
export interface Phrase {
  readonly id: PhraseId;
  readonly values: Readonly<Record<string, string | Phrase>>;
}

/** A phrase of `id`; the compiler asks for exactly the slots that the Chinese sentence names. */
export function phrase<Id extends PhraseId>(
  id: Id,
  ...values: [Slots<(typeof zhCN)[Id]>] extends [never]
    ? []
    : [Readonly<Record<Slots<(typeof zhCN)[Id]>, string | Phrase>>]
): Phrase {
  return { id, values: values[0] ?? {} };
}

const TABLES: Record<Locale, Readonly<Record<PhraseId, string>>> = { 'zh-CN': zhCN, en };

/** The phrase in words. */
export function say({ id, values }: Phrase, locale: Locale): string {
  const sentence: string = TABLES[locale][id];
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'string' ? value : say(value, locale);
  });
}
