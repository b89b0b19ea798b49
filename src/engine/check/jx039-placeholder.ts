import { phrase, type Phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Field } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { isFormHint } from './is-form-hint';
import { indicatorName } from './indicator-name';
import { proseOf } from './prose-of';

/** All choices of a list still stand, none was made. */
const CHOICES =
  /^(?:好坏|好[/／]坏|是[/／]否|是否|有[/／]无|有无|高中低|高[/／]中[/／]低|优良中差|优[/／]良[/／]中[/／]差|达成[/／].*未达成|合格[/／]不合格|[□☐].*[□☐].*)$/;
const HOLE = /(?<![A-Za-z])[xX×]{2,}(?![A-Za-z])|【待补充|_{3,}|＿{2,}|\.{6}$|…{3}$/;

/** JX039 占位文字、枚举没有替换 (一体化系统的提示语、“好坏”). */
export const placeholder: Check = {
  code: 'JX039',
  name: 'placeholder',
  severity: 'error',
  explain: explanation('placeholder'),
  ofTable: ({ result: { table } }) => [table.project, ...proseOf(table)].flatMap((field) => (field ? look(field) : [])),
  ofIndicator: ({ row }) => [
    ...[row.target, row.actual, row.note].flatMap((field) => (field ? look(field) : [])),
    ...nameOfLevel(row),
  ],
};

function look(field: Field): Found[] {
  const { cell, text } = field;
  const message = text === '' ? null : messageOf(text);
  return message ? [{ cell, message, expected: null, actual: text }] : [];
}

function messageOf(text: string): Phrase | null {
  if (text.length <= 24 && CHOICES.test(text)) return phrase('check.placeholder.choices', { actual: text });
  if (HOLE.test(text)) return phrase('check.placeholder.hole', { actual: text });
  return isFormHint(text) ? phrase('check.placeholder.hint', { actual: text }) : null;
}

/** 三级指标 that still bears the name of its level 2. */
function nameOfLevel(row: ScoredIndicator['row']): Found[] {
  const { level2, level3 } = row;
  if (!level3 || row.detail || level3.text !== level2?.text || !level3.text.endsWith('指标')) return [];
  const message = phrase('check.placeholder.name', { name: indicatorName(row) });
  return [{ cell: level3.cell, message, expected: null, actual: level3.text, severity: 'warning' }];
}
