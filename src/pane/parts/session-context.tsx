import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';

/** The session that the components below belong to. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A component of the pane stands outside of its session.');
  return session;
}

/** The state as it is now; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { subscribe, getState } = useSession();
  return useSyncExternalStore(subscribe, getState);
}
