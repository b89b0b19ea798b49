import { decimal, percentText, type Content } from '../../engine';

/** What a cell will show: `66.10%`, `28.42`, a text; '' for a cell that is emptied. */
export function contentText({ type, text }: Content): string {
  return type === 'percent' ? percentText(decimal(text)) : text;
}
