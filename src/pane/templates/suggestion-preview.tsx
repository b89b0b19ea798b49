import { useMemo } from 'react';
import type { PlanEntry, Suggestion } from '../../engine';
import { Confirm } from '../check/confirm';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { shownTable } from '../session/tables-of';
import { contentText } from '../write/content-text';
import { PlacesList, type ToldPlace } from '../write/places-list';
import { plannedHere } from './planned-here';
import { useTemplateWords } from './words/use-template-words';

interface SuggestionPreviewProps {
  readonly suggestion: Suggestion;
  readonly onClose: () => void;
}

/** Which cells the indicator would fill, and the button that fills them. */
export function SuggestionPreview({ suggestion, onClose }: SuggestionPreviewProps) {
  const words = useTemplateWords();
  const pane = useWords();
  const session = useSession();
  const { book, table, selected } = usePaneState();
  const shown = shownTable({ book, table });
  const entries = useMemo(
    () => book && plannedHere(suggestion, book, table, selected),
    [suggestion, book, table, selected],
  );
  const placeOf = ({ sheet, cell, after }: PlanEntry): ToldPlace => ({
    sheet,
    cell,
    lines: [[pane('parts.after'), contentText(after)]],
  });
  if (!shown || !entries) {
    const sheet = shown?.table.sheet ?? '';
    const { level2 } = suggestion;
    return (
      <Confirm label={null} onConfirm={onClose} onClose={onClose}>
        {shown ? words('templates.no-row', { sheet, level2 }) : words('templates.no-table')}
      </Confirm>
    );
  }
  return (
    <>
      <Confirm label={words('templates.put.confirm')} onConfirm={() => session.writeCells(entries)} onClose={onClose}>
        {words('templates.will-put', { sheet: shown.table.sheet, count: String(entries.length) })}
      </Confirm>
      <PlacesList places={entries.map(placeOf)} />
    </>
  );
}
