import { createContext, useContext, useSyncExternalStore } from 'react';
import { useLocale } from '../../pane/parts/words-context';
import type { Desk } from '../desk/desk';
import type { DeskState } from '../desk/desk-state';
import { benchWordsIn, type BenchWords } from '../words/words';

/** The desk that the components below belong to. */
export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A component of the workbench stands outside of its desk.');
  return desk;
}

/** The state as it is now; the component is drawn again when it changes. */
export function useDeskState(): DeskState {
  const { subscribe, getState } = useDesk();
  return useSyncExternalStore(subscribe, getState);
}

export function useBenchWords(): BenchWords {
  return benchWordsIn(useLocale());
}
