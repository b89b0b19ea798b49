import type { Content } from '../../engine';
import { useWords } from '../parts/words-context';
import { contentText } from './content-text';

/** Words for what comes into a cell, with the formula where there is one: `28.42（=ROUND(…)）`. */
export function useAfterText(): (content: Content) => string {
  const words = useWords();
  return (content) => {
    const text = contentText(content) || words('parts.emptied');
    return content.formula === null ? text : words('parts.formula', { text, formula: content.formula });
  };
}
