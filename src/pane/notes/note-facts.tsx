import { Caption1 } from '@fluentui/react-components';
import { percentText, plainText } from '../../engine';
import type { NoteFigures } from './note-subject';
import { useNotesWords, type NotesWords } from './words/use-notes-words';

/** The figures that a note accounts for, in a line. */
export function NoteFacts({ figures }: { readonly figures: NoteFigures }) {
  const words = useNotesWords();
  return <Caption1>{factsIn(figures, words).join(' · ')}</Caption1>;
}

function factsIn(figures: NoteFigures, words: NotesWords): string[] {
  const shown = (text: string): string => (text === '' ? words('notes.blank') : text);
  if (figures.of === 'execution') {
    const { budget, spent, rate } = figures;
    return [
      words('notes.fact.budget', { budget: shown(budget) }),
      words('notes.fact.spent', { spent: shown(spent) }),
      ...(rate ? [words('notes.fact.rate', { rate: percentText(rate) })] : []),
    ];
  }
  const { target, actual, completion, score, weight } = figures;
  return [
    words('notes.fact.target', { target: shown(target) }),
    words('notes.fact.actual', { actual: shown(actual) }),
    ...(completion ? [words('notes.fact.completion', { completion: percentText(completion) })] : []),
    ...(score && weight ? [words('notes.fact.score', { score: plainText(score), weight: plainText(weight) })] : []),
  ];
}
