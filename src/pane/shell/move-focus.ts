import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus among the elements of a role inside of what the event was caught by, as an arrow key, Home or End says. */
export function moveFocus(event: KeyboardEvent, role: 'tab' | 'menuitem'): void {
  const step = STEPS[event.key];
  const elements = [...event.currentTarget.querySelectorAll<HTMLElement>(`[role="${role}"]`)];
  const index = elements.findIndex((element) => element === document.activeElement);
  if (!step || index < 0) return;
  event.preventDefault();
  elements[step(index, elements.length)]?.focus();
}
