/** The clauses of a text: what stands between two marks. A comma between digits parts nothing. */
export function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/(?<!\d),|,(?!\d)|[，。;；:：!?、\n]/)
    .filter((clause) => clause !== '');
}
