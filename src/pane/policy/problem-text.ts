import { say, type GroupField, type Locale, type Phrase } from '../../engine';
import { placeText } from './place-text';

/** What is wrong, with the names of fields in the place of their keys. */
export function problemText(problem: Phrase, form: GroupField, locale: Locale): string {
  return say(problem, locale).replace(/“([^”]+)”/g, (_, path: string) => `“${placeText(form, path, locale)}”`);
}
