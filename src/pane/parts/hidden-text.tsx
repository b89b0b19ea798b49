import type { ReactNode } from 'react';
import { useHidden } from './use-hidden';

/** Words for a screen reader alone. */
export function HiddenText({ children }: { readonly children: ReactNode }) {
  return <span className={useHidden()}>{children}</span>;
}
