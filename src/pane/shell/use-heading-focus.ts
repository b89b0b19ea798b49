import { useEffect, useRef, type RefObject } from 'react';
import type { View } from '../session/state';

interface HeadingFocus {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Says that the person asks for the next view, so that its heading gets the focus. */
  readonly expect: () => void;
  /** Puts the focus on the heading, where what had it goes away. */
  readonly take: () => void;
}

/** Brings the focus to the heading of a view that a person asked for, and never takes it from elsewhere. */
export function useHeadingFocus(view: View): HeadingFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  const expected = useRef(false);

  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (expected.current || focusIsLost()) heading.current?.focus();
    expected.current = false;
  }, [view]);

  return {
    heading,
    expect: () => {
      expected.current = true;
    },
    take: () => heading.current?.focus(),
  };
}

/** True where the pane has the focus but nothing in it: what had it is gone. */
function focusIsLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
