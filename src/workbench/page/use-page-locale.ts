import { useSyncExternalStore } from 'react';
import type { Locale } from '../../engine';
import type { Session } from '../../pane/session/session';

const NO_SESSION = { subscribe: () => () => undefined, getState: () => null };

/** The language of the page: what the person chose in the pane, else that of the browser. */
export function usePageLocale(session: Session | null, fallback: Locale): Locale {
  const { subscribe, getState } = session ?? NO_SESSION;
  return useSyncExternalStore(subscribe, () => getState()?.settings.locale) ?? fallback;
}
