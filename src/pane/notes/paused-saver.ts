/** Keeps what is typed until the person pauses. */
export interface PausedSaver {
  readonly later: (text: string) => void;
  /** Saves at once what waits, if anything does. */
  readonly now: () => void;
}

/** Milliseconds without a key after which what is typed counts as meant. */
const PAUSE = 800;

export function pausedSaver(save: (text: string) => void): PausedSaver {
  let waiting: { readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const now = (): void => {
    if (!waiting) return;
    const { text, timer } = waiting;
    waiting = null;
    clearTimeout(timer);
    save(text);
  };
  return {
    later: (text) => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { text, timer: setTimeout(now, PAUSE) };
    },
    now,
  };
}
