import { useMemo, useState } from 'react';
import type { Report } from '../../engine';
import { figuresOf, type Figures } from './figures-of';

interface Seen {
  readonly subject: string;
  readonly figures: Figures;
}

/** The figures as they were when the person last looked at the report of this `subject`, and how many are others now. */
export function useSeenFigures(
  report: Report,
  subject: string,
): { readonly seen: Figures; readonly changed: number; readonly see: () => void } {
  const now = useMemo(() => figuresOf(report), [report]);
  const [seen, setSeen] = useState<Seen>({ subject, figures: now });
  // Another table or outline is another report, of which nothing was seen yet.
  const isOther = seen.subject !== subject;
  if (isOther) setSeen({ subject, figures: now });
  const figures = isOther ? now : seen.figures;
  const changed = [...now].filter(([key, text]) => figures.get(key) !== text).length;
  return { seen: figures, changed, see: () => setSeen({ subject, figures: now }) };
}
