import { createContext, useContext } from 'react';
import { pathText } from '../../engine';
import type { Beside, FieldPath } from './field-words';

/** What is wrong in the policy that is edited: sentences, by the path of the field. */
export const ProblemsContext = createContext<ReadonlyMap<string, readonly string[]>>(new Map());

/** The names of the fields around, which descriptions speak of. */
export const BesideContext = createContext<Beside>(new Map());

/** What is wrong with this very field; null for nothing. */
export function useProblem(path: FieldPath): string | null {
  return useContext(ProblemsContext).get(pathText(path))?.join(' ') ?? null;
}

export function useBeside(): Beside {
  return useContext(BesideContext);
}
