import type { zhCN } from './zh-cn';

/** Texts of the page that adds forms and indicators, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'templates.forms': 'Forms, blank or filled',
  'templates.sample': 'With a sample',
  'templates.sample.means':
    'Filled with a made-up project, to show how it is done; otherwise blank but for marks and formulas.',
  'templates.insert': 'Insert',
  'templates.insert.named': 'Insert: {name}',
  'templates.will-add':
    'Adds a sheet “{sheet}” of {rows} rows behind the others, printed {page}, then reads it; no other sheet is touched.',
  'templates.portrait': 'on A4 portrait',
  'templates.landscape': 'on A4 landscape',
  'templates.confirm': 'Add this sheet',
  'templates.read-only': 'This workbook can not be written, so no form can be added.',
  'templates.indicators': 'Library of indicators',
  'templates.search': 'Find indicators',
  'templates.search.hint': 'Words of the name, field or level, such as 满意度',
  'templates.field': 'Field of work',
  'templates.field.all': 'All fields',
  'templates.found': 'Found: {count}',
  'templates.found.none': 'There is no such indicator. Try other words, or all fields.',
  'templates.more': '{rest} more',
  'templates.kind': '{field} · {level2} · {direction}',
  'templates.direction.positive': 'the more the better',
  'templates.direction.reverse': 'the less the better',
  'templates.direction.equal': 'exactly',
  'templates.evidence': 'Evidence: {evidence}',
  'templates.example': 'Targets are examples: set them to the figures of the project.',
  'templates.put': 'Put into the next blank row',
  'templates.put.named': 'Put into the next blank row: {name}',
  'templates.will-put': 'Writes {count} blank cells of the sheet “{sheet}”:',
  'templates.put.confirm': 'Write',
  'templates.no-row':
    'The table on “{sheet}” has no blank row for {level2}. Add a row to the table first; Jiping adds none.',
  'templates.no-table': 'No evaluation table was read yet. Insert a form first, or read this workbook.',
};
