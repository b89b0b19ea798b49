/** Entries of the library's menus for what can not be saved; what is left copies, cuts, pastes and empties cells. */
const IDS: readonly string[] = [
  ...['sheet.menu.copy-special', 'sheet.menu.paste-special', 'sheet.contextMenu.text-to-number'],
  ...['sheet.command.clear-selection-format', 'sheet.command.clear-selection-all'],
  ...['sheet.menu.cell-insert', 'sheet.menu.delete', 'sheet.contextMenu.permission'],
  ...['sheet.menu.sheet-frozen', 'sheet.column-header-menu.sheet-frozen', 'sheet.row-header-menu.sheet-frozen'],
  ...['sheet.command.insert-multi-cols-before', 'sheet.command.insert-multi-cols-right'],
  ...['sheet.command.hide-col-confirm', 'sheet.command.set-selected-cols-visible', 'sheet.command.remove-col-confirm'],
  ...['sheet.command.set-worksheet-col-width', 'sheet.command.set-col-auto-width'],
  ...['sheet.command.insert-multi-rows-above', 'sheet.command.insert-multi-rows-after'],
  ...['sheet.command.hide-row-confirm', 'sheet.command.set-selected-rows-visible', 'sheet.command.remove-row-confirm'],
  ...['sheet.command.set-row-height', 'sheet.command.set-row-is-auto-height'],
  ...['sheet.command.remove-sheet-confirm', 'sheet.command.copy-sheet', 'sheet.operation.rename-sheet'],
  ...['sheet.command.set-tab-color', 'sheet.command.set-worksheet-hidden', 'ui-sheet.command.show-menu-list'],
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export const HIDDEN_MENU = Object.fromEntries(IDS.map((id) => [id, { hidden: true }]));
