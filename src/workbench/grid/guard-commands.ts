import { ICommandService, type Injector } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  CopyCommand,
  CutCommand,
  PasteCommand,
  SheetPasteShortKeyCommand,
} from '@univerjs/preset-sheets-core';
import { cancel, isRefused } from './command-guard';
import { pasteText } from './paste-text';

/** Lets commands through that the file can follow; the others are refused. Pasting and cutting carry contents alone. */
export function guardCommands(injector: Injector, refused: () => void): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    const { id, params } = command;
    if (id === SheetPasteShortKeyCommand.id) {
      pasteText(injector, (params as { readonly textContent?: string } | undefined)?.textContent ?? '');
      cancel();
    }
    if (id === PasteCommand.id) {
      void pasteClipboard(injector);
      cancel();
    }
    if (id === CutCommand.id) {
      void cut(commands);
      cancel();
    }
    if (isRefused(command)) {
      refused();
      cancel();
    }
  });
}

/** The browser may not let a page read the clipboard; Ctrl+V always works. */
async function pasteClipboard(injector: Injector): Promise<void> {
  pasteText(injector, await navigator.clipboard.readText().catch(() => ''));
}

async function cut(commands: ICommandService): Promise<void> {
  await commands.executeCommand(CopyCommand.id);
  await commands.executeCommand(ClearSelectionContentCommand.id);
}
