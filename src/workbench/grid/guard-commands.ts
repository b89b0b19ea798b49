import { ICommandService, type Injector } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  CopyCommand,
  CutCommand,
  PasteCommand,
  SetFormulaCalculationStartMutation,
  SheetPasteShortKeyCommand,
} from '@univerjs/preset-sheets-core';
import { cancel, isRefused } from './command-guard';
import { CopiedCells } from './copied-cells';
import { pasteCells, type Pasted } from './paste-cells';

/**
 * Lets commands through that the file can follow; the others are refused. Pasting and cutting carry contents alone, and
 * nothing is computed here.
 */
export function guardCommands(injector: Injector, refused: () => void): void {
  const commands = injector.get(ICommandService);
  const copied = new CopiedCells(injector);
  /** What is done here instead of what the library does. */
  const instead: Readonly<Record<string, (params: object | undefined) => void>> = {
    [SheetPasteShortKeyCommand.id]: (params) => pasteCells(injector, copied, params as Pasted),
    [PasteCommand.id]: () => void readClipboard().then((pasted) => pasteCells(injector, copied, pasted)),
    [CutCommand.id]: () => void cut(commands, copied),
    [SetFormulaCalculationStartMutation.id]: () => undefined,
  };
  commands.beforeCommandExecuted((command, options) => {
    // What the library's own formulas would change.
    if (options?.fromFormula) cancel();
    const own = instead[command.id];
    if (own) own(command.params);
    else if (isRefused(command, options)) refused();
    else return;
    cancel();
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === CopyCommand.id) copied.remember(false);
  });
}

/** What the clipboard holds; nothing where the browser does not let a page read it, and only Ctrl+V pastes. */
async function readClipboard(): Promise<Pasted> {
  const [item] = await navigator.clipboard.read().catch(() => []);
  const read = async (type: string): Promise<string> =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return { htmlContent: await read('text/html'), textContent: await read('text/plain') };
}

async function cut(commands: ICommandService, copied: CopiedCells): Promise<void> {
  await commands.executeCommand(CopyCommand.id);
  copied.remember(true);
  await commands.executeCommand(ClearSelectionContentCommand.id);
}
