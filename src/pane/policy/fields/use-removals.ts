import { useRef, useState, type RefObject } from 'react';

interface Removals {
  /** The key of an entry. What is taken out of the middle must not leave its texts to the one that comes into its place. */
  readonly keyOf: (index: number) => string;
  /** Where the button is that adds an entry: who removes one goes on from there. */
  readonly add: RefObject<HTMLDivElement | null>;
  readonly onRemoved: () => void;
}

/** What a list needs whose entries can be removed. */
export function useRemovals(): Removals {
  const [removals, setRemovals] = useState(0);
  const add = useRef<HTMLDivElement>(null);
  return {
    keyOf: (index) => `${removals}-${index}`,
    add,
    onRemoved: () => {
      setRemovals(removals + 1);
      add.current?.querySelector('button')?.focus();
    },
  };
}
