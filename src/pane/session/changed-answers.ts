import type { Answers } from '../../engine';

type Asked = keyof Answers;
type KeyOf<A extends Asked> = Answers[A] extends ReadonlyMap<infer Key, unknown> ? Key : never;
type ValueOf<A extends Asked> = Answers[A] extends ReadonlyMap<unknown, infer Value> ? Value : never;

const NONE: Answers = { columns: new Map(), scores: new Map(), notes: new Map(), asides: new Map() };

/** The answers of all sheets with one given, or (null) taken back. */
export function changedAnswers<A extends Asked>(
  answers: ReadonlyMap<string, Answers>,
  sheet: string,
  asked: A,
  key: KeyOf<A>,
  value: ValueOf<A> | null,
): ReadonlyMap<string, Answers> {
  const own = answers.get(sheet) ?? NONE;
  const changed = new Map<unknown, unknown>(own[asked]);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return new Map(answers).set(sheet, { ...own, [asked]: changed });
}
