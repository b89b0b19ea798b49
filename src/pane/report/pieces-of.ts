import type { Fact, Paragraph } from '../../engine';
import { placeholdersIn } from '../notes/placeholders-in';
import { isFigure } from './figures-of';

/** A part of a paragraph: plain words, a figure with its cells, or a place to fill. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly fact: Fact };

/** The paragraph in its parts, in order. Names are plain words: only figures lead to their cells. */
export function piecesOf({ text, facts }: Paragraph): readonly Piece[] {
  const marks = [
    ...facts.filter(isFigure).map((fact) => ({ at: fact.at, end: fact.at + fact.text.length, fact })),
    ...placeholdersIn(text).map(({ start, end }) => ({ at: start, end, fact: null })),
  ].sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let behind = 0;
  for (const { at, end, fact } of marks) {
    // A figure within a place to fill is a part of its question.
    if (at < behind) continue;
    if (at > behind) pieces.push({ kind: 'words', text: text.slice(behind, at) });
    const said = text.slice(at, end);
    pieces.push(fact ? { kind: 'figure', text: said, fact } : { kind: 'placeholder', text: said });
    behind = end;
  }
  if (behind < text.length) pieces.push({ kind: 'words', text: text.slice(behind) });
  return pieces;
}
