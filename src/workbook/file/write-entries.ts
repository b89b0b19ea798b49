import { cellName, type SheetForm } from '../../engine';
import { admit, type SheetWork } from '../admit';
import { Failure, type FailureCode } from '../failure';
import type { Entry } from '../placed';
import type { Receipt } from '../receipt';
import type { FileBook } from './file-book';
import { canAddSheet } from './patch/can-add-sheet';
import { patchAllowed } from './patch/patch-workbook';

/** Writes whatever may be written into a workbook, all at once. */
export function writeEntries(book: FileBook, entries: readonly Entry[], forms: readonly SheetForm[] = []): Receipt {
  const { sheets, refused } = admit(entries, (sheet) => book.grid(sheet), forms);
  const targets = sheets.flatMap(targetsOf);
  const failures = new Map<string, Failure>();
  if (targets.some(({ added }) => added) && !canAddSheet(book.workbook)) {
    for (const { added, sheet, key } of targets)
      if (added) failures.set(key, new Failure('structure-locked', { sheet }));
  }
  const tried = targets.filter(({ key }) => !failures.has(key));
  const edits = tried.map(({ sheet, cell, entry }) => ({ sheet, cell, content: entry.after }));
  const patched = patchAllowed(book.workbook, edits, forms);
  for (const failure of patched.refused) failures.set(keyOf(failure.detail), ofOneCell(failure));

  const done = tried.filter(({ key }) => !failures.has(key));
  if (done.length > 0) book.replace(patched.bytes);
  return {
    written: done.map(({ entry, was, sheet, cell }) => ({ entry, was, now: book.cell(sheet, cell).shown })),
    unsure: [],
    refused: [
      ...refused,
      ...targets.flatMap(({ entry, key }) => {
        const failure = failures.get(key);
        return failure ? { entry, failure } : [];
      }),
    ],
    sheets: [...new Set(done.flatMap(({ added, sheet }) => (added ? sheet : [])))],
    failure: null,
  };
}

/** A cell to be written. */
type Target = SheetWork['placed'][number] & {
  readonly added: boolean;
  readonly sheet: string;
  readonly cell: string;
  readonly key: string;
};

function targetsOf({ grid: { sheet }, added, placed }: SheetWork): Target[] {
  return placed.map((one) => {
    const cell = cellName(one.row, one.column);
    return { ...one, added, sheet, cell, key: keyOf({ sheet, cell }) };
  });
}

function keyOf({ sheet, cell }: Failure['detail']): string {
  return `${sheet}!${cell}`;
}

/** A locked cell is refused alone, and not the whole writing for its sake. */
function ofOneCell(failure: Failure): Failure {
  const code: FailureCode = failure.code === 'protected' ? 'cell-locked' : failure.code;
  return new Failure(code, failure.detail);
}
