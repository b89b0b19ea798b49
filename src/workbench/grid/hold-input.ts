const INPUT = ['pointerdown', 'dblclick', 'wheel', 'contextmenu', 'keydown', 'beforeinput'] as const;

/** Keeps from the library what a person does in `container`; gives what ends that. What has the keyboard keeps it. */
export function holdInput(container: HTMLElement): () => void {
  const held = new AbortController();
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of INPUT) container.addEventListener(type, hold, { capture: true, signal: held.signal });
  return () => held.abort();
}
