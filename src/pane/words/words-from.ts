/** Names of the slots of a text. */
type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** The texts of a table in one language: `words('score.total', { score: '95.29' })`; the compiler asks for the slots. */
export type WordsOf<Table> = <Id extends keyof Table & string>(
  id: Id,
  ...values: [Slots<Table[Id]>] extends [never] ? [] : [Readonly<Record<Slots<Table[Id]>, string>>]
) => string;

/** The texts of one language, whose slots are those of `Table`. */
export function wordsFrom<Table>(texts: Readonly<Record<keyof Table & string, string>>): WordsOf<Table> {
  return (id, ...[values]) => {
    const slots: Readonly<Record<string, string>> = values ?? {};
    return texts[id].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  };
}
