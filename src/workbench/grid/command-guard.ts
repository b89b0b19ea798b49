import { CanceledError, CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';

/** Commands that change cells only, or what is seen of them. All others are about what can not be saved. */
const ALLOWED_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-fill',
  'sheet.command.auto-clear-content',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.scroll-to-cell',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-zoom-ratio',
  'sheet.command.change-zoom-ratio',
]);

/** What may happen to the model of the grid. Heights follow what a person types. */
const ALLOWED_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.empty',
]);

/** How what the file has done already is told to the grid: to the library it comes from somebody else. */
export const FROM_FILE: IExecutionOptions = { onlyLocal: true, fromCollab: true };

const RENAME = 'sheet.operation.rename-sheet';

/** True for a command, or a change that one makes, which the file could not follow. */
export function isRefused({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (options?.fromCollab) return false;
  if (type === CommandType.MUTATION) return id.startsWith('sheet.mutation.') && !ALLOWED_MUTATIONS.has(id);
  if (type === CommandType.COMMAND) return id.startsWith('sheet.command.') && !ALLOWED_COMMANDS.has(id);
  return id === RENAME;
}

/** Ends the command that is about to be executed; the library takes it for one that did nothing. */
export function cancel(): never {
  throw new CanceledError();
}
