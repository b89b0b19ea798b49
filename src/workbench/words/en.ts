import type { zhCN } from './zh-cn';

/** Every text of the workbench beside the pane's, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  title: 'Jiping workbench',
  'title.file': '{name} - Jiping workbench',
  'title.unsaved': '● {name} - Jiping workbench',

  bar: 'Workbook',
  'bar.open': 'Open',
  'bar.sample': 'Samples',
  'bar.save': 'Save as',
  'bar.undo': 'Undo',
  'bar.redo': 'Redo',
  'bar.no-file': 'No workbook is open',
  'bar.unsaved': 'not saved',
  'bar.read-only': 'read only',

  grid: 'Sheet',
  'grid.loading': 'Loading the grid…',
  'grid.drop': 'Drop it here to open the workbook',
  'grid.empty': 'Choose an .xlsx with Open, or drag a file here; Samples has some to look at.',

  'grid.name-box': 'Name box',
  'grid.cancel': 'Cancel',
  'grid.enter': 'Enter',
  'grid.function': 'Insert function',
  'grid.cell': 'Cell',
  'grid.sidebar': 'Side panel',
  'grid.sidebar.close': 'Close the side panel',
  'grid.sheets': 'Sheets',
  'grid.all-sheets': 'All sheets',
  'grid.smaller': 'Zoom out',
  'grid.larger': 'Zoom in',
  'grid.notes': 'Notes of the grid',

  pane: 'Jiping',
  'pane.empty': 'Open a self-evaluation table: it is scored and checked here.',

  'opening.name': 'Opening “{name}”…',
  'opening.cancel': 'Cancel',

  'failure.close': 'Close',

  'limits.unshown': 'Not shown here, but kept as it is in the saved file: {list}.',
  'limits.off':
    'Only the contents of cells are changed here; insert and delete rows, columns and sheets, merge and format in Excel or WPS.',
  'limits.keys': 'F6 goes between the buttons, the sheet and Jiping.',
  'limits.close': 'Got it',
  'limits.list': ', ',

  'kept.offer': '“{name}” has changes that were not saved ({time}); they are in this browser only.',
  'kept.restore': 'Restore',
  'kept.discard': 'Delete',
  'kept.unkept':
    'This browser keeps no copies for recovery: should the page close unexpectedly, changes that were not saved are lost. Save in good time.',

  'parting.title': '“{name}” is not saved',
  'parting.text': 'Save the changes before “{next}” is opened?',
  'parting.save': 'Save',
  'parting.discard': 'Do not save',
  'parting.stay': 'Cancel',

  'news.opened': '“{name}” is open.',
  'news.saved': 'Saved as “{name}”.',

  'unshown.charts': 'charts',
  'unshown.pictures': 'pictures',
  'unshown.shapes': 'shapes',
  'unshown.comments': 'comments',
  'unshown.validation': 'data validation',
  'unshown.conditional-formats': 'conditional formats',
  'unshown.sparklines': 'sparklines',
  'unshown.tables': 'table styles',
  'unshown.filters': 'filters',
};
